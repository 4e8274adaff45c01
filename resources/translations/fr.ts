<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed: {0}</source>
        <translation>Le démarrage avec l’ordinateur n’a pas pu être changé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The session has come to a halt and cannot go on. What you did of it is kept: close the app and open it again, and it offers to go on from there.</source>
        <translation>La séance s’est bloquée et ne peut pas continuer. Ce que vous avez fait est gardé&#x202f;: fermez l’application, rouvrez-la, et elle vous proposera de reprendre à cet endroit.</translation>
    </message>
    <message>
        <source>Each set is written to your history the moment it ends, so what you did is kept. You can go on; if the app behaves strangely, close it and open it again.</source>
        <translation>Chaque série est notée dans votre historique dès qu’elle se termine&#x202f;: ce que vous avez fait est gardé. Vous pouvez continuer&#x202f;; si l’application se comporte bizarrement, fermez-la et rouvrez-la.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Il n’y a encore rien à sauvegarder.</translation>
    </message>
    <message>
        <source>Your history, your exercises and your settings are backed up.</source>
        <translation>Votre historique, vos exercices et vos réglages sont sauvegardés.</translation>
    </message>
    <message>
        <source>The backup is restored. All that was there before is among the backups, too.</source>
        <translation>La sauvegarde est restaurée. Tout ce qu’il y avait avant est aussi parmi les sauvegardes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Tout est comme avant.</translation>
    </message>
    <message>
        <source>The set was changed.</source>
        <translation>La série a été modifiée.</translation>
    </message>
    <message>
        <source>Deleted: {0}.</source>
        <translation>Supprimé&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>These sets are not in the history any more.</source>
        <translation>Ces séries ne sont plus dans l’historique.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est défait.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>C’est refait.</translation>
    </message>
    <message>
        <source>Your history was damaged and has been mended. Afterwards you will see what could be saved.</source>
        <translation>Votre historique était abîmé et a été réparé. Vous verrez ensuite ce qui a pu être sauvé.</translation>
    </message>
    <message>
        <source>The exercise you were writing is kept: “{0}”.</source>
        <translation>L’exercice que vous écriviez est gardé&#x202f;: «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>What you write is lost when the app is closed before it is saved: {0}</source>
        <translation>Ce que vous écrivez sera perdu si l’application se ferme avant l’enregistrement&#x202f;: {0}</translation>
    </message>
    <message>
        <source>My {0}</source>
        <translation>{0}, ma version</translation>
    </message>
    <message>
        <source>{0} 2</source>
        <translation>{0} 2</translation>
    </message>
    <message>
        <source>“{0}” was not saved.</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>It could not be saved, and nothing is lost: {0}</source>
        <translation>L’enregistrement a échoué, mais rien n’est perdu&#x202f;: {0}</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«&#x202f;{0}&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>Exercises (*.toml *.sciatica)</source>
        <translation>Exercices (*.toml *.sciatica)</translation>
    </message>
    <message>
        <source>Add an exercise from a file</source>
        <translation>Ajouter un exercice depuis un fichier</translation>
    </message>
    <message>
        <source>“{0}” is hidden. “Add…” shows it again.</source>
        <translation>«&#x202f;{0}&#x202f;» est masqué. «&#x202f;Ajouter…&#x202f;» le fait réapparaître.</translation>
    </message>
    <message>
        <source>“{0}” is in the programme “{1}”. Take it out there first, or hide it here.</source>
        <translation>«&#x202f;{0}&#x202f;» fait partie du programme «&#x202f;{1}&#x202f;». Retirez-le d’abord de ce programme, ou masquez-le ici.</translation>
    </message>
    <message>
        <source>The exercise could not be deleted: {0}</source>
        <translation>L’exercice n’a pas pu être supprimé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«&#x202f;{0}&#x202f;» a été supprimé.</translation>
    </message>
    <message>
        <source>“{0}” could not be brought back: {1}</source>
        <translation>«&#x202f;{0}&#x202f;» n’a pas pu être rétabli&#x202f;: {1}</translation>
    </message>
    <message>
        <source>The picture “{0}” is missing, damaged or too large, so the exercise is shown without it.</source>
        <translation>L’image «&#x202f;{0}&#x202f;» manque, est abîmée ou trop grande&#x202f;: l’exercice s’affiche sans elle.</translation>
    </message>
    <message>
        <source>There is no picture of the movement “{0}”, so the exercise is shown without it.</source>
        <translation>Il n’y a pas d’image du mouvement «&#x202f;{0}&#x202f;»&#x202f;: l’exercice s’affiche sans elle.</translation>
    </message>
    <message>
        <source>“{0}” was written to {1}.</source>
        <translation>«&#x202f;{0}&#x202f;» a été écrit dans {1}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nouveau programme</translation>
    </message>
    <message>
        <source>“{0}” was added to “{1}”.</source>
        <translation>«&#x202f;{0}&#x202f;» a été ajouté à «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>Bad days</source>
        <translation>Jours difficiles</translation>
    </message>
    <message>
        <source>The plan is made of what you do. There is nothing in your history yet.</source>
        <translation>Ce plan se fait à partir de ce que vous faites. Il n’y a encore rien dans votre historique.</translation>
    </message>
    <message>
        <source>A draft of your plan for bad days: half of what you do. Change what you like, then save it.</source>
        <translation>Une ébauche de votre plan pour les jours difficiles&#x202f;: la moitié de ce que vous faites. Changez ce que vous voulez, puis enregistrez-la.</translation>
    </message>
    <message>
        <source>Programmes (*.toml)</source>
        <translation>Programmes (*.toml)</translation>
    </message>
    <message>
        <source>Add a programme from a file</source>
        <translation>Ajouter un programme depuis un fichier</translation>
    </message>
    <message>
        <source>“{0}” cannot be cut: it is no picture that can be read.</source>
        <translation>«&#x202f;{0}&#x202f;» ne peut pas être recadré&#x202f;: ce n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>The part of the picture could not be kept: {0}</source>
        <translation>La partie de l’image n’a pas pu être gardée&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The programme could not be saved: {0}</source>
        <translation>Le programme n’a pas pu être enregistré&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The programme could not be deleted: {0}</source>
        <translation>Le programme n’a pas pu être supprimé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>«&#x202f;{0}&#x202f;» est de retour.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more. What you changed in it without saving is kept until it is back.</source>
        <translation>«&#x202f;{0}&#x202f;» n’existe plus. Ce que vous y avez changé sans l’enregistrer est gardé jusqu’à son retour.</translation>
    </message>
    <message>
        <source>What you changed in “{0}” without saving does not fit its exercises any more, and is gone.</source>
        <translation>Ce que vous avez changé dans «&#x202f;{0}&#x202f;» sans l’enregistrer ne convient plus à ses exercices, et a disparu.</translation>
    </message>
    <message>
        <source>In your unsaved changes of “{0}” an exercise is missing that is not there any more.</source>
        <translation>Dans vos modifications de «&#x202f;{0}&#x202f;», pas encore enregistrées, il manque un exercice qui n’existe plus.</translation>
    </message>
    <message>
        <source>“{0}” was changed elsewhere. Your unsaved changes are shown; “Undo changes” shows the others.</source>
        <translation>«&#x202f;{0}&#x202f;» a été modifié ailleurs. Vous voyez vos modifications, pas encore enregistrées&#x202f;; «&#x202f;Tout défaire&#x202f;» montre les autres.</translation>
    </message>
    <message>
        <source>It could not be shared: {0}</source>
        <translation>Le partage a échoué&#x202f;: {0}</translation>
    </message>
    <message>
        <source>“{0}” is in the file {1}, with all that belongs to it.</source>
        <translation>«&#x202f;{0}&#x202f;» est dans le fichier {1}, avec tout ce qui va avec.</translation>
    </message>
    <message>
        <source>Nothing was added: {0}</source>
        <translation>Rien n’a été ajouté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Its exercises and programmes were not added: {0}</source>
        <translation>Ses exercices et programmes n’ont pas été ajoutés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing was added: what you have is as it was.</source>
        <translation>Rien n’a été ajouté&#x202f;: ce que vous avez n’a pas changé.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Ajouté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>It could not be undone: {0}</source>
        <translation>Impossible de défaire&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Your exercises are as they were before.</source>
        <translation>Vos exercices sont comme avant.</translation>
    </message>
    <message>
        <source>It could not be printed: the printer refused it.</source>
        <translation>L’impression a échoué&#x202f;: l’imprimante a refusé.</translation>
    </message>
    <message>
        <source>This computer cannot print from here ({0}); save a PDF instead.</source>
        <translation>Cet ordinateur ne peut pas imprimer d’ici ({0})&#x202f;; enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>Le rapport a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>The history cannot be read now, so there is no report.</source>
        <translation>L’historique est illisible pour le moment&#x202f;: il n’y a donc pas de rapport.</translation>
    </message>
    <message>
        <source>Your plan for bad days: {0}?</source>
        <translation>Votre plan pour les jours difficiles&#x202f;: {0}&#x202f;?</translation>
    </message>
    <message>
        <source>Do this plan instead</source>
        <translation>Suivre ce plan</translation>
    </message>
    <message>
        <source>Back to your usual plan: {0}?</source>
        <translation>Revenir à votre plan habituel&#x202f;: {0}&#x202f;?</translation>
    </message>
    <message>
        <source>You have had {0} calm day.</source>
        <translation>Vous avez eu {0} jour calme.</translation>
    </message>
    <message>
        <source>You have had {0} calm days in a row.</source>
        <translation>Vous avez eu {0} jours calmes de suite.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>It goes further down your leg than last time, or than it usually does.</source>
        <translation>La douleur descend plus bas dans la jambe que la dernière fois, ou que d’habitude.</translation>
    </message>
    <message>
        <source>Your pain is {0} or more, the number you set.</source>
        <translation>Votre douleur est à {0} ou plus, le nombre que vous avez choisi.</translation>
    </message>
    <message>
        <source>It was worse after last time.</source>
        <translation>C’était pire après la dernière fois.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>C’est votre choix.</translation>
    </message>
    <message>
        <source>Kept in your history.</source>
        <translation>Gardé dans votre historique.</translation>
    </message>
    <message>
        <source>rep {0} of {1}</source>
        <translation>répétition {0} sur {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>phase</comment>
        <translation>Bougez</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>phase</comment>
        <translation>Tenez</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>movement</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>phase</comment>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>exercise</comment>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>À votre rythme</translation>
    </message>
    <message>
        <source>The interrupted session cannot go on: the exercise “{0}” is gone. What was done is kept.</source>
        <translation>La séance interrompue ne peut pas continuer&#x202f;: l’exercice «&#x202f;{0}&#x202f;» n’existe plus. Ce qui a été fait est gardé.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the session paused. Nothing was counted meanwhile.</source>
        <translation>L’ordinateur s’est mis en veille, la séance est donc en pause. Rien n’a été compté entre-temps.</translation>
    </message>
    <message>
        <source>The computer slept or stood still, so the session paused. Nothing was counted meanwhile.</source>
        <translation>L’ordinateur était en veille ou bloqué, la séance est donc en pause. Rien n’a été compté entre-temps.</translation>
    </message>
    <message>
        <source>Was the sound easy to hear? It can be set by ear.</source>
        <translation>Le son était-il facile à entendre&#x202f;? Il peut se régler à l’oreille.</translation>
    </message>
    <message>
        <source>No sound output was found. The screen shows every cue, and flashes at each change.</source>
        <translation>Aucune sortie audio trouvée. L’écran montre chaque signal et clignote à chaque changement.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>Aucune sortie audio trouvée.</translation>
    </message>
    <message>
        <source>The sound output cannot be used.</source>
        <translation>La sortie audio ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This computer lacks libpulse, so there is no sound.</source>
        <translation>Il manque libpulse à cet ordinateur&#x202f;: il n’y a donc pas de son.</translation>
    </message>
    <message>
        <source>The sound has stopped.</source>
        <translation>Le son s’est arrêté.</translation>
    </message>
    <message>
        <source>The screen shows every cue, and the time runs on.</source>
        <translation>L’écran montre chaque signal, et le temps continue.</translation>
    </message>
    <message>
        <source>You did not press. If you heard nothing, look whether the computer itself is muted or turned down. Sound comes out of: {0}</source>
        <translation>Vous n’avez pas appuyé. Si vous n’avez rien entendu, vérifiez que le son de l’ordinateur n’est ni coupé ni trop bas. Le son sort par&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The sound output was unplugged. The check begins again once there is another.</source>
        <translation>La sortie audio a été débranchée. Le test recommencera dès qu’il y en aura une autre.</translation>
    </message>
    <message>
        <source>Other sounds cannot be turned down here: neither PulseAudio nor PipeWire answers.</source>
        <translation>Les autres sons ne peuvent pas être baissés ici&#x202f;: ni PulseAudio ni PipeWire ne répond.</translation>
    </message>
    <message>
        <source>There is no room to keep spoken words, so only the app&apos;s own words are heard.</source>
        <translation>Il n’y a plus de place pour garder les mots prononcés&#x202f;: vous n’entendrez que la voix de l’application.</translation>
    </message>
    <message>
        <source>This computer has no voice of its own, so only the app&apos;s own words are heard.</source>
        <translation>Cet ordinateur n’a pas de voix à lui&#x202f;: vous n’entendrez que la voix de l’application.</translation>
    </message>
    <message>
        <source>The computer&apos;s voice does not answer, so only the app&apos;s own words are heard.</source>
        <translation>La voix de l’ordinateur ne répond pas&#x202f;: vous n’entendrez que la voix de l’application.</translation>
    </message>
    <message>
        <source>No voice on this computer speaks your language, so the tones alone lead you.</source>
        <translation>Aucune voix de cet ordinateur ne parle votre langue&#x202f;: seuls les signaux vous guident.</translation>
    </message>
    <message>
        <source>The screen may go dark during the session. Turn off its sleep, or move the mouse now and then.</source>
        <translation>L’écran peut s’éteindre pendant la séance. Désactivez sa mise en veille, ou bougez la souris de temps en temps.</translation>
    </message>
    <message>
        <source>There is no easier form.</source>
        <translation>Il n’y a pas de forme plus facile.</translation>
    </message>
    <message>
        <source>There is no harder form.</source>
        <translation>Il n’y a pas de forme plus difficile.</translation>
    </message>
    <message>
        <source>At your own pace.</source>
        <translation>À votre rythme.</translation>
    </message>
    <message>
        <source>At the usual pace.</source>
        <translation>Au rythme habituel.</translation>
    </message>
    <message>
        <source>This one goes by time, so it has no pace of your own.</source>
        <translation>Celui-ci se fait au temps&#x202f;: il n’a pas de rythme à vous.</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nouvel exercice</translation>
    </message>
    <message>
        <source>The tone “{name}” cannot be read, so it is silent.</source>
        <translation>Le signal «&#x202f;{name}&#x202f;» est illisible&#x202f;: il restera muet.</translation>
    </message>
    <message>
        <source>The spoken “{name}” cannot be read, so it is silent.</source>
        <translation>Le mot «&#x202f;{name}&#x202f;» est illisible&#x202f;: il ne sera pas prononcé.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}</source>
        <translation>Les réglages n’ont pas pu être enregistrés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>What was done today cannot be read.</source>
        <translation>Ce qui a été fait aujourd’hui est illisible.</translation>
    </message>
    <message>
        <source>Your plan is in the file {0}. Open it with your calendar; write it again when the plan changes.</source>
        <translation>Votre plan est dans le fichier {0}. Ouvrez-le avec votre calendrier&#x202f;; écrivez-le de nouveau quand le plan change.</translation>
    </message>
    <message>
        <source>The plan could not be written: {0}</source>
        <translation>Le plan n’a pas pu être écrit&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Sciatica Timer: times and records physiotherapy exercises you chose.</source>
        <translation>Sciatica Timer&#x202f;: chronomètre et note les exercices de kinésithérapie que vous avez choisis.</translation>
    </message>
    <message>
        <source>It ends with 0 when all is fine, 1 when something is wrong with the data, and 2 when it was called wrongly.</source>
        <translation>La commande finit par 0 quand tout va bien, 1&#xa0;s’il y a un problème dans les données, 2 si elle est mal appelée.</translation>
    </message>
    <message>
        <source>open the window, and show what is in a file that somebody shared</source>
        <translation>ouvrir la fenêtre et montrer ce que contient un fichier partagé</translation>
    </message>
    <message>
        <source>begin this exercise or programme at once</source>
        <translation>commencer tout de suite cet exercice ou ce programme</translation>
    </message>
    <message>
        <source>run the session&apos;s clock faster, for trying out: 20 is 20 times as fast</source>
        <translation>accélérer l’horloge de la séance, pour essayer&#x202f;: 20 va 20 fois plus vite</translation>
    </message>
    <message>
        <source>write a line for every phase and cue</source>
        <translation>écrire une ligne par phase et par signal</translation>
    </message>
    <message>
        <source>start out of sight, in the tray or minimized, as at login</source>
        <translation>démarrer hors de vue, dans la zone de notification ou réduit, comme à l’ouverture de session</translation>
    </message>
    <message>
        <source>the exercises, the dose you would do now, and the programmes</source>
        <translation>les exercices, la dose que vous feriez maintenant, et les programmes</translation>
    </message>
    <message>
        <source>what a session would be, second by second</source>
        <translation>le déroulement d’une séance, seconde par seconde</translation>
    </message>
    <message>
        <source>what is due, done and left today</source>
        <translation>ce qui est prévu, fait et encore à faire aujourd’hui</translation>
    </message>
    <message>
        <source>what you did, oldest first</source>
        <translation>ce que vous avez fait, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>days such as 2026-01-31, both included</source>
        <translation>des jours comme 2026-01-31, les deux compris</translation>
    </message>
    <message>
        <source>your history as FILE.json (everything) or FILE.csv (for a spreadsheet)</source>
        <translation>votre historique en FILE.json (tout) ou FILE.csv (pour un tableur)</translation>
    </message>
    <message>
        <source>bring an exported history back in, without duplicates</source>
        <translation>reprendre un historique exporté, sans doublons</translation>
    </message>
    <message>
        <source>one or two pages for your physiotherapist</source>
        <translation>une ou deux pages pour votre kinésithérapeute</translation>
    </message>
    <message>
        <source>other days than the last 12 weeks, both included</source>
        <translation>d’autres jours que les 12 dernières semaines, les deux compris</translation>
    </message>
    <message>
        <source>with all of your history in it as a file (JSON)</source>
        <translation>avec tout votre historique joint en fichier (JSON)</translation>
    </message>
    <message>
        <source>exercises or a programme, with all that belongs to them, as one file</source>
        <translation>des exercices ou un programme, avec tout ce qui va avec, en un fichier</translation>
    </message>
    <message>
        <source>take what is in a FILE.sciatica or FILE.toml into your data folder</source>
        <translation>mettre le contenu d’un FILE.sciatica ou FILE.toml dans votre dossier de données</translation>
    </message>
    <message>
        <source>tell every mistake of exercise and programme files</source>
        <translation>dire toutes les erreurs de fichiers d’exercices et de programmes</translation>
    </message>
    <message>
        <source>the JSON Schema of such files</source>
        <translation>le schéma JSON de ces fichiers</translation>
    </message>
    <message>
        <source>With any of them:</source>
        <translation>Pour toutes les commandes&#x202f;:</translation>
    </message>
    <message>
        <source>keep the data in this folder instead of the usual one</source>
        <translation>garder les données dans ce dossier au lieu de l’habituel</translation>
    </message>
    <message>
        <source>speak this language, such as de, instead of the one that was chosen</source>
        <translation>parler cette langue, par exemple fr, au lieu de celle choisie</translation>
    </message>
    <message>
        <source>There is no command {0}; there are {1}.</source>
        <translation>La commande {0} n’existe pas&#x202f;; il y a {1}.</translation>
    </message>
    <message>
        <source>{0}. See sciatica-timer --help.</source>
        <translation>{0}. Voir sciatica-timer --help.</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>il faut un nom</translation>
    </message>
    <message>
        <source>check needs the name of at least one file.</source>
        <translation>check a besoin du nom d’au moins un fichier.</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}&#x202f;: rien à signaler</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Il n’y a pas d’écran où montrer la fenêtre&#x202f;: ni DISPLAY ni WAYLAND_DISPLAY n’est défini.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: the display {0} cannot be opened.</source>
        <translation>Il n’y a pas d’écran où montrer la fenêtre&#x202f;: l’affichage {0} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 série</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} séries</translation>
    </message>
    <message>
        <source>{0} sets left, {1} right</source>
        <translation>séries&#x202f;: {0} à gauche, {1} à droite</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>sets of reps</comment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>hold as long as you can</source>
        <translation>tenir aussi longtemps que possible</translation>
    </message>
    <message>
        <source>{0} each</source>
        <translation>{0} chacune</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 répétition</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} répétitions</translation>
    </message>
    <message>
        <source>{0} s each</source>
        <translation>{0}&#xa0;s chacune</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>{0} times a day</source>
        <translation>{0} fois par jour</translation>
    </message>
    <message>
        <source>hold {0} s</source>
        <translation>tenir {0}&#xa0;s</translation>
    </message>
    <message>
        <source>hold {0} s at the start position</source>
        <translation>tenir {0}&#xa0;s dans la position de départ</translation>
    </message>
    <message>
        <source>hold {0} s each way</source>
        <translation>tenir {0}&#xa0;s dans chaque sens</translation>
    </message>
    <message>
        <source>hold {0} s, then {1} s</source>
        <translation>tenir {0}&#xa0;s, puis {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} each side</source>
        <translation>{0} de chaque côté</translation>
    </message>
    <message>
        <source>{0} each side, taking turns</source>
        <translation>{0} de chaque côté, en alternant</translation>
    </message>
    <message>
        <source>{0} on the left</source>
        <translation>{0} à gauche</translation>
    </message>
    <message>
        <source>{0} on the right</source>
        <translation>{0} à droite</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} à {1}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side</comment>
        <translation>droite</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side</comment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>taking turns</source>
        <translation>en alternant</translation>
    </message>
    <message>
        <source>{0}: there are {1}, and not {2}.</source>
        <translation>{0}&#x202f;: il y a {1}, mais pas {2}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>ACTUEL</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMME</translation>
    </message>
    <message>
        <source>EXERCISES</source>
        <translation>EXERCICES</translation>
    </message>
    <message>
        <source>{0}: could not be read or written ({1}).</source>
        <translation>{0}&#x202f;: lecture ou écriture impossible ({1}).</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La sortie</translation>
    </message>
    <message>
        <source>A part of Sciatica Timer is missing ({0}); installing it again brings it back.</source>
        <translation>Il manque une partie de Sciatica Timer ({0})&#x202f;; réinstallez-le pour la retrouver.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({0}).</source>
        <translation>Il s’est produit une erreur qui n’aurait pas dû arriver ({0}).</translation>
    </message>
    <message>
        <source>plan needs the id of an exercise or a programme; sciatica-timer list shows them.</source>
        <translation>plan a besoin de l’identifiant d’un exercice ou d’un programme&#x202f;; sciatica-timer list les montre.</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 exercice</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} exercices</translation>
    </message>
    <message>
        <source>{0} in {1} rounds</source>
        <translation>{0} en {1} tours</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} in all</source>
        <translation>{0}&#x202f;: {1}, {2} en tout</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has {2}.</source>
        <translation>{0} n’a pas de variante {1}&#x202f;; il y a {2}.</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has none.</source>
        <translation>{0} n’a pas de variante {1}&#x202f;; il n’en a aucune.</translation>
    </message>
    <message>
        <source>--sets, --reps and --hold are for one exercise; a programme has a dose for each.</source>
        <translation>--sets, --reps et --hold valent pour un seul exercice&#x202f;; un programme a une dose pour chacun.</translation>
    </message>
    <message>
        <source>--variant is for one exercise; a programme has one for each.</source>
        <translation>--variant vaut pour un seul exercice&#x202f;; un programme en a une pour chacun.</translation>
    </message>
    <message>
        <source>The number of sets lies outside what is said for {0} ({1}).</source>
        <translation>Le nombre de séries sort de ce qui est prévu pour {0} ({1}).</translation>
    </message>
    <message>
        <source>The number of reps lies outside what is said for {0} ({1}).</source>
        <translation>Le nombre de répétitions sort de ce qui est prévu pour {0} ({1}).</translation>
    </message>
    <message>
        <source>The hold lies outside what is said for {0} ({1}).</source>
        <translation>Le maintien sort de ce qui est prévu pour {0} ({1}).</translation>
    </message>
    <message>
        <source>The duration lies outside what is said for {0} ({1}).</source>
        <translation>La durée sort de ce qui est prévu pour {0} ({1}).</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}&#x202f;: il faut un nombre entier de {1} à {2}, et non {3}.</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}&#x202f;: il faut un nombre de {1} à {2}, et non {3}.</translation>
    </message>
    <message>
        <source>START</source>
        <comment>time</comment>
        <translation>DÉBUT</translation>
    </message>
    <message>
        <source>FOR</source>
        <comment>duration</comment>
        <translation>DURÉE</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>--from {0} lies after --to {1}.</source>
        <translation>--from {0} vient après --to {1}.</translation>
    </message>
    <message>
        <source>There is nothing in the history yet that fits.</source>
        <translation>Rien dans l’historique n’y correspond encore.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>JOUR</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>of day</comment>
        <translation>HEURE</translation>
    </message>
    <message>
        <source>SET</source>
        <comment>of reps</comment>
        <translation>SÉRIE</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>CÔTÉ</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>RÉPÉTITIONS</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RÉSULTAT</translation>
    </message>
    <message>
        <source>right {0}, left {1} of {2}</source>
        <translation>droite {0}, gauche {1} sur {2}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>partielle</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>arrêtée pour douleur</translation>
    </message>
    <message>
        <source>export needs the name of a file that ends in .json or .csv.</source>
        <translation>export a besoin du nom d’un fichier qui finit par .json ou .csv.</translation>
    </message>
    <message>
        <source>{0}: 1 row written</source>
        <translation>{0}&#x202f;: 1 ligne écrite</translation>
    </message>
    <message>
        <source>{0}: {1} rows written</source>
        <translation>{0}&#x202f;: {1} lignes écrites</translation>
    </message>
    <message>
        <source>import needs the name of a file that export wrote.</source>
        <translation>import a besoin du nom d’un fichier écrit par export.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>ajouté&#x202f;: {0}</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>il ne contient rien de nouveau</translation>
    </message>
    <message>
        <source>1 row added, {1} already there</source>
        <translation>1 ligne ajoutée, {1} déjà là</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there</source>
        <translation>{0} lignes ajoutées, {1} déjà là</translation>
    </message>
    <message>
        <source>1 row added, {1} already there, {2} of them edited since</source>
        <translation>1 ligne ajoutée, {1} déjà là (modifiées depuis&#x202f;: {2})</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there, {2} of them edited since</source>
        <translation>{0} lignes ajoutées, {1} déjà là (modifiées depuis&#x202f;: {2})</translation>
    </message>
    <message>
        <source>all exercises and programmes there</source>
        <translation>tous les exercices et programmes sont là</translation>
    </message>
    <message>
        <source>exercises and programmes added: {0}</source>
        <translation>exercices et programmes ajoutés&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} needs a day such as 2026-01-31, not {1}.</source>
        <translation>{0} demande un jour comme 2026-01-31, et non {1}.</translation>
    </message>
    <message>
        <source>REP</source>
        <translation>RÉP.</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EXERCICE</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>TOUR</translation>
    </message>
    <message>
        <source>prepare</source>
        <comment>phase</comment>
        <translation>préparation</translation>
    </message>
    <message>
        <source>out</source>
        <comment>phase: into the stretched or lifted position</comment>
        <translation>aller</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>phase</comment>
        <translation>maintien</translation>
    </message>
    <message>
        <source>back</source>
        <comment>phase: to the start position</comment>
        <translation>retour</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>phase</comment>
        <translation>repos</translation>
    </message>
    <message>
        <source>side change</source>
        <comment>phase</comment>
        <translation>changement de côté</translation>
    </message>
    <message>
        <source>set rest</source>
        <comment>phase</comment>
        <translation>repos entre séries</translation>
    </message>
    <message>
        <source>exercise change</source>
        <comment>phase</comment>
        <translation>changement d’exercice</translation>
    </message>
    <message>
        <source>round rest</source>
        <comment>phase</comment>
        <translation>repos entre tours</translation>
    </message>
    <message>
        <source>return hold</source>
        <comment>phase: a hold at the start position</comment>
        <translation>maintien au départ</translation>
    </message>
    <message>
        <source>move</source>
        <comment>phase</comment>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>open</source>
        <comment>phase: as long as you can</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>your key</source>
        <translation>votre touche</translation>
    </message>
    <message>
        <source>pack needs at least one ID, and then the name of a file that ends in {0}.</source>
        <translation>pack a besoin d’au moins un ID, puis du nom d’un fichier qui finit par {0}.</translation>
    </message>
    <message>
        <source>{0}: {1} written</source>
        <translation>{0}&#x202f;: {1} écrit</translation>
    </message>
    <message>
        <source>add needs the name of a {0} file or a .toml file.</source>
        <translation>add a besoin du nom d’un fichier {0} ou .toml.</translation>
    </message>
    <message>
        <source>exercise “{0}” added</source>
        <translation>exercice «&#x202f;{0}&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>programme “{0}” added</source>
        <translation>programme «&#x202f;{0}&#x202f;» ajouté</translation>
    </message>
    <message>
        <source>exercise “{0}” added under the id {1}, because there is another {2}</source>
        <translation>exercice «&#x202f;{0}&#x202f;» ajouté sous l’identifiant {1}, car il y a un autre {2}</translation>
    </message>
    <message>
        <source>programme “{0}” added under the id {1}, because there is another {2}</source>
        <translation>programme «&#x202f;{0}&#x202f;» ajouté sous l’identifiant {1}, car il y a un autre {2}</translation>
    </message>
    <message>
        <source>exercise “{0}” is there already</source>
        <translation>l’exercice «&#x202f;{0}&#x202f;» est déjà là</translation>
    </message>
    <message>
        <source>programme “{0}” is there already</source>
        <translation>le programme «&#x202f;{0}&#x202f;» est déjà là</translation>
    </message>
    <message>
        <source>--speed must be a number above 0 and up to {0}, not {1}.</source>
        <translation>--speed doit être un nombre supérieur à 0, jusqu’à {0}, et non {1}.</translation>
    </message>
    <message>
        <source>--trace {0} cannot be written ({1}).</source>
        <translation>--trace {0}&#x202f;: écriture impossible ({1}).</translation>
    </message>
    <message>
        <source>In Germany, call 112.</source>
        <translation>En Allemagne, appelez le 112.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In Germany, call 116117.</source>
        <translation>Le cabinet médical est fermé, et ce n’est pas une urgence&#x202f;? En Allemagne, appelez le 116117.</translation>
    </message>
    <message>
        <source>In France, call 15 or 112.</source>
        <translation>En France, appelez le 15 ou le 112.</translation>
    </message>
    <message>
        <source>In Spain, call 112.</source>
        <translation>En Espagne, appelez le 112.</translation>
    </message>
    <message>
        <source>In the UK, call 999.</source>
        <translation>Au Royaume-Uni, appelez le 999.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In England, Scotland and Wales, call 111.</source>
        <translation>Le cabinet médical est fermé, et ce n’est pas une urgence&#x202f;? En Angleterre, en Écosse et au pays de Galles, appelez le 111.</translation>
    </message>
    <message>
        <source>In the European Union, call 112.</source>
        <translation>Dans l’Union européenne, appelez le 112.</translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation>Appelez le numéro d’urgence de votre pays.</translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation>ce compte n’a pas le droit de l’ouvrir</translation>
    </message>
    <message>
        <source>this account may not change it</source>
        <translation>ce compte n’a pas le droit de le modifier</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>un fichier se trouve là où il faut un dossier</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it can only be read there</source>
        <translation>on ne peut qu’y lire</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>il n’y a plus de place</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>ses liens tournent en rond</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>son nom est trop long</translation>
    </message>
    <message>
        <source>it is not a name that a file can have</source>
        <translation>un fichier ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>it is not a name that a folder can have</source>
        <translation>un dossier ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>c’est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>the disk could not be read or written, or has no room left</source>
        <translation>le disque n’a pas pu être lu ou écrit, ou il n’a plus de place</translation>
    </message>
    <message>
        <source>this account may not open it, or there is no room left</source>
        <translation>ce compte n’a pas le droit de l’ouvrir, ou il n’y a plus de place</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est abîmé</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>quelque chose porte déjà ce nom</translation>
    </message>
    <message>
        <source>the computer has too much open at the moment</source>
        <translation>l’ordinateur a trop de choses ouvertes en ce moment</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>le système a refusé</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 bilan</translation>
    </message>
    <message>
        <source>{0} check-ins</source>
        <translation>{0} bilans</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>found {0}, expected {1}</source>
        <translation>trouvé&#x202f;: {0}&#x202f;; attendu&#x202f;: {1}</translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation>trouvé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0}: could not be read ({1})</source>
        <translation>{0}&#x202f;: lecture impossible ({1})</translation>
    </message>
    <message>
        <source>{0}: could not be written ({1}).</source>
        <translation>{0}&#x202f;: écriture impossible ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be written to ({1}).</source>
        <translation>{0}&#x202f;: impossible d’y écrire ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be made ({1}).</source>
        <translation>{0}&#x202f;: création impossible ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file could not be deleted ({1}).</source>
        <translation>{0}&#x202f;: le fichier n’a pas pu être supprimé ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be changed ({1}).</source>
        <translation>{0}&#x202f;: modification impossible ({1}).</translation>
    </message>
    <message>
        <source>{0}: is a link; name the file itself.</source>
        <translation>{0}&#x202f;: c’est un lien&#x202f;; indiquez le fichier lui-même.</translation>
    </message>
    <message>
        <source>{0}: is a link, which is left as it is.</source>
        <translation>{0}&#x202f;: c’est un lien, laissé tel quel.</translation>
    </message>
    <message>
        <source>{0}: is a folder; a file name is needed.</source>
        <translation>{0}&#x202f;: c’est un dossier&#x202f;; il faut un nom de fichier.</translation>
    </message>
    <message>
        <source>{0}: is not an ordinary file.</source>
        <translation>{0}&#x202f;: ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{0}: is not a name that a file can have.</source>
        <translation>{0}&#x202f;: un fichier ne peut pas porter ce nom.</translation>
    </message>
    <message>
        <source>{0}: lies among the app&apos;s own files; please choose another place.</source>
        <translation>{0}&#x202f;: se trouve parmi les fichiers de l’application&#x202f;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{0}: holds another programme with the id {1}.</source>
        <translation>{0}&#x202f;: contient un autre programme avec l’identifiant {1}.</translation>
    </message>
    <message>
        <source>{0}: holds something else, which is left as it is.</source>
        <translation>{0}&#x202f;: contient autre chose, laissé tel quel.</translation>
    </message>
    <message>
        <source>{0}: a name with a line break cannot be started with the computer.</source>
        <translation>{0}&#x202f;: un nom avec un retour à la ligne ne peut pas démarrer avec l’ordinateur.</translation>
    </message>
    <message>
        <source>{0}: not valid {1} ({2})</source>
        <translation>{0}&#x202f;: {1} non valide ({2})</translation>
    </message>
    <message>
        <source>The window cannot be shown: a part of Qt is missing ({1}).</source>
        <translation>La fenêtre ne peut pas s’afficher&#x202f;: il manque une partie de Qt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: a part of Qt is missing ({1}).</source>
        <translation>Le rapport ne peut pas être dessiné&#x202f;: il manque une partie de Qt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: this computer has no font.</source>
        <translation>Le rapport ne peut pas être dessiné&#x202f;: cet ordinateur n’a aucune police de caractères.</translation>
    </message>
    <message>
        <source>This account has no home folder; name a folder for your data with --data-dir.</source>
        <translation>Ce compte n’a pas de dossier personnel&#x202f;; indiquez un dossier pour vos données avec --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {0} is a link that leads nowhere.</source>
        <translation>Le dossier de données {0} est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>The data folder {0} is a file, or lies inside one.</source>
        <translation>Le dossier de données {0} est un fichier, ou se trouve dans un fichier.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be read ({1}).</source>
        <translation>Le dossier de données {0} est illisible ({1}).</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be made: a file stands in its way.</source>
        <translation>Le dossier de données {0} ne peut pas être créé&#x202f;: un fichier est à sa place.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written to ({1}).</source>
        <translation>Impossible d’écrire dans le dossier de données {0} ({1}).</translation>
    </message>
    <message>
        <source>The set could not be saved</source>
        <translation>La série n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The interrupted session could not be saved</source>
        <translation>La séance interrompue n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The check-in could not be saved</source>
        <translation>Le bilan n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The history could not be checked</source>
        <translation>L’historique n’a pas pu être vérifié</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Rien n’a été importé</translation>
    </message>
    <message>
        <source>The set could not be changed</source>
        <translation>La série n’a pas pu être modifiée</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Rien n’a été supprimé</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Rien n’a été remis</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
    <message>
        <source>The set is not in the history any more.</source>
        <translation>La série n’est plus dans l’historique.</translation>
    </message>
    <message>
        <source>Nothing was changed: {1}.</source>
        <translation>Rien n’a été modifié&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported. {1}</source>
        <translation>Rien n’a été importé. {1}</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened ({1}).</source>
        <translation>L’historique {0} ne peut pas être ouvert ({1}).</translation>
    </message>
    <message>
        <source>The history {0} is damaged and could not be mended now ({1}). It is as it was.</source>
        <translation>L’historique {0} est abîmé et n’a pas pu être réparé maintenant ({1}). Il est resté tel quel.</translation>
    </message>
    <message>
        <source>The history {0} is of an earlier version and was not brought up to date, because no backup of it could be made ({1}). It is as it was.</source>
        <translation>L’historique {0} vient d’une version plus ancienne et n’a pas été mis à jour, car il n’a pas pu être sauvegardé avant ({1}). Il est resté tel quel.</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer Sciatica Timer: its format is version {1}, and this one knows versions up to {2}. It was left as it is; please install the newer app.</source>
        <translation>L’historique {0} a été écrit par un Sciatica Timer plus récent&#x202f;: son format est la version {1}, et celui-ci connaît les versions jusqu’à {2}. Il est resté tel quel&#x202f;; installez l’application plus récente.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}).</source>
        <translation>L’historique est abîmé ({1}).</translation>
    </message>
    <message>
        <source>expected {1}</source>
        <translation>attendu&#x202f;: {1}</translation>
    </message>
    <message>
        <source>The history {0} is damaged. Sciatica Timer mends it when its window opens.</source>
        <translation>L’historique {0} est abîmé. Sciatica Timer le répare à l’ouverture de sa fenêtre.</translation>
    </message>
    <message>
        <source>The history {0} is gone. Sciatica Timer mends it when its window opens.</source>
        <translation>L’historique {0} a disparu. Sciatica Timer répare cela à l’ouverture de sa fenêtre.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}). Sciatica Timer mends it when its window opens.</source>
        <translation>L’historique est abîmé ({1}). Sciatica Timer le répare à l’ouverture de sa fenêtre.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} a disparu.</translation>
    </message>
    <message>
        <source>Another file was put in the place of your history while the app was open. It is used from now on.</source>
        <translation>Un autre fichier a pris la place de votre historique pendant que l’application était ouverte. C’est lui qui sert désormais.</translation>
    </message>
    <message>
        <source>Another program changed your history while the app was open. It is shown as it is now.</source>
        <translation>Un autre programme a modifié votre historique pendant que l’application était ouverte. Vous le voyez tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>Sets of an earlier run are still in {0} ({1}).</source>
        <translation>Des séries d’une fois précédente sont encore dans {0} ({1}).</translation>
    </message>
    <message>
        <source>No backup of the history could be made ({1}); what was there before is as it was.</source>
        <translation>L’historique n’a pas pu être sauvegardé ({1})&#x202f;; ce qu’il y avait avant est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing was restored ({1}). The history is as it was.</source>
        <translation>Rien n’a été restauré ({1}). L’historique est resté tel quel.</translation>
    </message>
    <message>
        <source>Nothing was restored, because the app was being closed. The history is as it was.</source>
        <translation>Rien n’a été restauré, car l’application se fermait. L’historique est resté tel quel.</translation>
    </message>
    <message>
        <source>the copy is damaged: {1}</source>
        <translation>la copie est abîmée&#x202f;: {1}</translation>
    </message>
    <message>
        <source>it is of version {1}, and versions up to {2} are known</source>
        <translation>elle est de la version {1}, et les versions connues vont jusqu’à {2}</translation>
    </message>
    <message>
        <source>{0}: a row holds what no version of the app writes ({1}).</source>
        <translation>{0}&#x202f;: une ligne contient ce qu’aucune version de l’application n’écrit ({1}).</translation>
    </message>
    <message>
        <source>{0} is kept in memory, and saved as soon as that can be.</source>
        <translation>Gardé en mémoire, et enregistré dès que possible&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0} are kept in memory, and saved as soon as that can be.</source>
        <translation>Gardé en mémoire, et enregistré dès que possible&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save it elsewhere.</source>
        <translation>En attendant, «&#x202f;Exporter&#x202f;», à la page «&#x202f;Historique&#x202f;», peut l’enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save them elsewhere.</source>
        <translation>En attendant, «&#x202f;Exporter&#x202f;», à la page «&#x202f;Historique&#x202f;», peut les enregistrer ailleurs.</translation>
    </message>
    <message>
        <source>Sets and check-ins that could not be saved are in {0}.</source>
        <translation>Les séries et les bilans qui n’ont pas pu être enregistrés sont dans {0}.</translation>
    </message>
    <message>
        <source>Sets that could not be saved are in {0}.</source>
        <translation>Les séries qui n’ont pas pu être enregistrées sont dans {0}.</translation>
    </message>
    <message>
        <source>Check-ins that could not be saved are in {0}.</source>
        <translation>Les bilans qui n’ont pas pu être enregistrés sont dans {0}.</translation>
    </message>
    <message>
        <source>Your history was written to {0}.</source>
        <translation>Votre historique a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>What waits to be saved was written to {0}.</source>
        <translation>Ce qui attend d’être enregistré a été écrit dans {0}.</translation>
    </message>
    <message>
        <source>no set</source>
        <translation>aucune série</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there, {3} of them with a later edit.</source>
        <translation>{0}, ajouté&#x202f;: {1}&#x202f;; déjà là&#x202f;: {2}, dont {3} avec une modification plus récente.</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there.</source>
        <translation>{0}, ajouté&#x202f;: {1}&#x202f;; déjà là&#x202f;: {2}.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier was added to your history.</source>
        <translation>Ce qui n’avait pas pu être enregistré est maintenant dans votre historique&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier were added to your history.</source>
        <translation>Ce qui n’avait pas pu être enregistré est maintenant dans votre historique&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {0}</source>
        <translation>L’historique était abîmé. Il est gardé sous {0}</translation>
    </message>
    <message>
        <source>The history was gone</source>
        <translation>L’historique avait disparu</translation>
    </message>
    <message>
        <source>{0}, and a fresh one was begun</source>
        <translation>{0}, et un nouveau a été commencé</translation>
    </message>
    <message>
        <source>{0} could be read from it</source>
        <translation>On a pu en relire {0}</translation>
    </message>
    <message>
        <source>Nothing could be read from it</source>
        <translation>Rien n’a pu y être lu</translation>
    </message>
    <message>
        <source>{0} is back from the backup of {1}</source>
        <translation>{0} vient de la sauvegarde du {1}</translation>
    </message>
    <message>
        <source>{0} are back from the backup of {1}</source>
        <translation>{0} viennent de la sauvegarde du {1}</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>séries</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>bilans</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>il manque {0}</translation>
    </message>
    <message>
        <source>it is not known how many {0} are lost</source>
        <translation>on ne sait pas combien de {0} manquent</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} et {1}</translation>
    </message>
    <message>
        <source>no set, no check-in, no edit and no note</source>
        <translation>aucune série, aucun bilan, aucune modification, aucune note</translation>
    </message>
    <message>
        <source>not known how many sets, check-ins, edits and notes</source>
        <translation>on ne sait pas combien de séries, de bilans, de modifications et de notes</translation>
    </message>
    <message>
        <source>{0}; not known how many sets, edits and notes</source>
        <translation>{0}&#x202f;; on ne sait pas combien de séries, de modifications et de notes</translation>
    </message>
    <message>
        <source>{0}; not known how many check-ins, edits and notes</source>
        <translation>{0}&#x202f;; on ne sait pas combien de bilans, de modifications et de notes</translation>
    </message>
    <message>
        <source>{0}; not known how many edits and notes</source>
        <translation>{0}&#x202f;; on ne sait pas combien de modifications et de notes</translation>
    </message>
    <message>
        <source>{0}, with all that was noted or edited there</source>
        <translation>{0}, avec tout ce qui y était noté ou modifié</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>aucun bilan</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation>dernier jour&#x202f;: {0}</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>faite avant une mise à jour</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>faite avant d’en restaurer une autre</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>fesse</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>cuisse</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>sous le genou</translation>
    </message>
    <message>
        <source>{0} no pain was noted, so nobody can say which way it goes.</source>
        <translation>{0}, aucune douleur n’a été notée&#x202f;: personne ne peut dire comment elle évolue.</translation>
    </message>
    <message>
        <source>{0} there are few notes of pain ({1} days), too few to say which way it goes.</source>
        <translation>{0}, peu de douleurs ont été notées ({1} jours)&#x202f;: pas assez pour dire comment elles évoluent.</translation>
    </message>
    <message>
        <source>{0} there is one note of pain, too few to say which way it goes.</source>
        <translation>{0}, une seule douleur a été notée&#x202f;: pas assez pour dire comment elle évolue.</translation>
    </message>
    <message>
        <source>{0} leg pain stayed at about {1}.</source>
        <translation>{0}, la douleur à la jambe est restée autour de {1}.</translation>
    </message>
    <message>
        <source>{0} your leg pain stayed at about {1}.</source>
        <translation>{0}, votre douleur à la jambe est restée autour de {1}.</translation>
    </message>
    <message>
        <source>{0} back pain stayed at about {1}.</source>
        <translation>{0}, la douleur au dos est restée autour de {1}.</translation>
    </message>
    <message>
        <source>{0} your back pain stayed at about {1}.</source>
        <translation>{0}, votre douleur au dos est restée autour de {1}.</translation>
    </message>
    <message>
        <source>{0} leg pain went from {1} to {2}.</source>
        <translation>{0}, la douleur à la jambe est passée de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} your leg pain went from {1} to {2}.</source>
        <translation>{0}, votre douleur à la jambe est passée de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} back pain went from {1} to {2}.</source>
        <translation>{0}, la douleur au dos est passée de {1} à {2}.</translation>
    </message>
    <message>
        <source>{0} your back pain went from {1} to {2}.</source>
        <translation>{0}, votre douleur au dos est passée de {1} à {2}.</translation>
    </message>
    <message>
        <source>In the last {0} months</source>
        <comment>begins a sentence</comment>
        <translation>Ces {0} derniers mois</translation>
    </message>
    <message>
        <source>In the last week</source>
        <comment>begins a sentence</comment>
        <translation>Cette dernière semaine</translation>
    </message>
    <message>
        <source>In the last {0} weeks</source>
        <comment>begins a sentence</comment>
        <translation>Ces {0} dernières semaines</translation>
    </message>
    <message>
        <source>It stays in the back.</source>
        <translation>La douleur reste dans le dos.</translation>
    </message>
    <message>
        <source>It goes as far as the buttock.</source>
        <translation>La douleur va jusqu’à la fesse.</translation>
    </message>
    <message>
        <source>It goes as far as the thigh.</source>
        <translation>La douleur va jusqu’à la cuisse.</translation>
    </message>
    <message>
        <source>It goes below the knee.</source>
        <translation>La douleur descend sous le genou.</translation>
    </message>
    <message>
        <source>It now stays in the back.</source>
        <translation>La douleur reste maintenant dans le dos.</translation>
    </message>
    <message>
        <source>It now ends at the buttock.</source>
        <translation>La douleur s’arrête maintenant à la fesse.</translation>
    </message>
    <message>
        <source>It now ends at the thigh.</source>
        <translation>La douleur s’arrête maintenant à la cuisse.</translation>
    </message>
    <message>
        <source>It now goes below the knee.</source>
        <translation>La douleur descend maintenant sous le genou.</translation>
    </message>
    <message>
        <source>It now goes down to the buttock.</source>
        <translation>La douleur descend maintenant jusqu’à la fesse.</translation>
    </message>
    <message>
        <source>It now goes down to the thigh.</source>
        <translation>La douleur descend maintenant jusqu’à la cuisse.</translation>
    </message>
    <message>
        <source>No exercise was recorded in that time.</source>
        <translation>Aucun exercice n’a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>Exercised on {0} of {1} days so far.</source>
        <translation>Jours d’exercice jusqu’ici&#x202f;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>You exercised on {0} of {1} days so far.</source>
        <translation>Vos jours d’exercice jusqu’ici&#x202f;: {0} sur {1}.</translation>
    </message>
    <message>
        <source>Exercised on less than one day a week.</source>
        <translation>Exercices faits moins d’un jour par semaine.</translation>
    </message>
    <message>
        <source>You exercised on less than one day a week.</source>
        <translation>Vous avez fait vos exercices moins d’un jour par semaine.</translation>
    </message>
    <message>
        <source>Exercised on 1 day a week.</source>
        <translation>Exercices faits 1 jour par semaine.</translation>
    </message>
    <message>
        <source>You exercised on 1 day a week.</source>
        <translation>Vous avez fait vos exercices 1 jour par semaine.</translation>
    </message>
    <message>
        <source>Exercised on {0} days a week.</source>
        <translation>Exercices faits {0} jours par semaine.</translation>
    </message>
    <message>
        <source>You exercised on {0} days a week.</source>
        <translation>Vous avez fait vos exercices {0} jours par semaine.</translation>
    </message>
    <message>
        <source>There was one bad week in {0}.</source>
        <translation>Il y a eu une mauvaise semaine en {0}.</translation>
    </message>
    <message>
        <source>There were {0} bad weeks in {1}.</source>
        <translation>Il y a eu {0} mauvaises semaines en {1}.</translation>
    </message>
    <message>
        <source>A year ago leg pain was {0}.</source>
        <translation>Il y a un an, la douleur à la jambe était à {0}.</translation>
    </message>
    <message>
        <source>Half a year ago leg pain was {0}.</source>
        <translation>Il y a six mois, la douleur à la jambe était à {0}.</translation>
    </message>
    <message>
        <source>A year ago back pain was {0}.</source>
        <translation>Il y a un an, la douleur au dos était à {0}.</translation>
    </message>
    <message>
        <source>Half a year ago back pain was {0}.</source>
        <translation>Il y a six mois, la douleur au dos était à {0}.</translation>
    </message>
    <message>
        <source>How far down it goes</source>
        <translation>Jusqu’où elle descend</translation>
    </message>
    <message>
        <source>Leg pain, 0 to 10</source>
        <translation>Douleur à la jambe, de 0 à 10</translation>
    </message>
    <message>
        <source>Back pain, 0 to 10</source>
        <translation>Douleur au dos, de 0 à 10</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semaine par semaine</translation>
    </message>
    <message>
        <source>a point a week: the lowest place named</source>
        <translation>un point par semaine&#x202f;: l’endroit le plus bas noté</translation>
    </message>
    <message>
        <source>a point a week: the mean of what was noted</source>
        <translation>un point par semaine&#x202f;: la moyenne de ce qui a été noté</translation>
    </message>
    <message>
        <source>nothing was noted at the check-in yet</source>
        <translation>rien n’a encore été noté au bilan</translation>
    </message>
    <message>
        <source>hollow where one day alone was noted</source>
        <translation>point creux si un seul jour a été noté</translation>
    </message>
    <message>
        <source>below it each session</source>
        <translation>en dessous, chaque séance</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>easier forms</source>
        <translation>versions plus faciles</translation>
    </message>
    <message>
        <source>plan for bad days</source>
        <translation>plan pour les jours difficiles</translation>
    </message>
    <message>
        <source>it hurt more</source>
        <translation>la douleur a augmenté</translation>
    </message>
    <message>
        <source>{0} days with a session are drawn.</source>
        <translation>Jours de séance dessinés&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0}, week by week: {1} in the week of {2}, {3} in the week of {4}; {5} days with a session.</source>
        <translation>{0}, semaine par semaine&#x202f;: {1} la semaine du {2}, {3} la semaine du {4}&#x202f;; jours avec une séance&#x202f;: {5}.</translation>
    </message>
    <message>
        <source>from 1 day</source>
        <translation>d’après 1 jour</translation>
    </message>
    <message>
        <source>from {0} days</source>
        <translation>d’après {0} jours</translation>
    </message>
    <message>
        <source>that week: {0}, {1}</source>
        <translation>cette semaine-là&#x202f;: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>dos {0}</translation>
    </message>
    <message>
        <source>leg {0}</source>
        <translation>jambe {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Sciatica Timer</source>
        <translation>Un problème est survenu dans Sciatica Timer</translation>
    </message>
    <message>
        <source>What went wrong is noted here, without anything you typed or answered:</source>
        <translation>Voici ce qui s’est passé, sans rien de ce que vous avez écrit ou répondu&#x202f;:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Montrer le dossier</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>It has happened {0} times.</source>
        <translation>C’est arrivé {0} fois.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Figure: {0}</source>
        <translation>Figure&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>position</comment>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>position</comment>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Remplacer le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Il y a déjà un fichier «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>Si vous le remplacez, ce qu’il contient maintenant sera perdu.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisir un autre nom</translation>
    </message>
    <message>
        <source>The whole history, to import again</source>
        <translation>Tout l’historique, pour le réimporter</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>Un tableau pour tableurs</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>A history that was exported (*.json)</source>
        <translation>Un historique exporté (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>A plan for calendars</source>
        <translation>Un plan pour calendriers</translation>
    </message>
    <message>
        <source>Plan for my calendar</source>
        <translation>Plan pour mon calendrier</translation>
    </message>
    <message>
        <source>Exercises to share</source>
        <translation>Exercices à partager</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Exercises and programmes (*.sciatica *.toml)</source>
        <translation>Exercices et programmes (*.sciatica *.toml)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Six mois</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Deux ans</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>jour sans</translation>
    </message>
    <message>
        <source>fewer sets</source>
        <translation>moins de séries</translation>
    </message>
    <message>
        <source>more sets</source>
        <translation>plus de séries</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>moving and resting</source>
        <translation>mouvement et repos</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Jambe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Jours actifs</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Douleur avant et après</translation>
    </message>
    <message>
        <source>Sets per week</source>
        <translation>Séries par semaine</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutes par semaine</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>Est-ce que ça va mieux&#x202f;?</translation>
    </message>
    <message>
        <source>Report for the physiotherapist…</source>
        <translation>Rapport pour le kinésithérapeute…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Add the history of another computer; what is here already comes in once</source>
        <translation>Ajouter l’historique d’un autre ordinateur&#x202f;; ce qui est déjà ici n’est pas compté deux fois</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Encore rien ici</translation>
    </message>
    <message>
        <source>Every set you do is written here the moment it ends: when, how many reps, and how it went.</source>
        <translation>Chaque série est notée ici dès qu’elle se termine&#x202f;: quand, combien de répétitions, et comment c’était.</translation>
    </message>
    <message>
        <source>From the first one on you will see your active days, your sets and minutes week by week, and, if you note it, your pain before and after.</source>
        <translation>Dès la première, vous verrez vos jours actifs, vos séries et vos minutes semaine par semaine et, si vous la notez, votre douleur avant et après.</translation>
    </message>
    <message>
        <source>It stays on this computer, and you can take it to your physiotherapist.</source>
        <translation>Tout reste sur cet ordinateur, et vous pouvez le montrer à votre kinésithérapeute.</translation>
    </message>
    <message>
        <source>If you have a history on another computer, export it there and import it here.</source>
        <translation>Si vous avez un historique sur un autre ordinateur, exportez-le là-bas et importez-le ici.</translation>
    </message>
    <message>
        <source>Your history could not be opened</source>
        <translation>Votre historique n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>So it is not known here what you did before. The app has deleted nothing of it.</source>
        <translation>L’application ne sait donc pas ce que vous avez fait avant. Elle n’en a rien supprimé.</translation>
    </message>
    <message>
        <source>If another program is using the file, close that. If the file was moved, or is on a disk that was taken out, put it back. Then try again.</source>
        <translation>Si un autre programme utilise le fichier, fermez-le. Si le fichier a été déplacé, ou s’il est sur un disque retiré, remettez-le en place. Puis réessayez.</translation>
    </message>
    <message>
        <source>You can go on exercising: what you do is kept, and written here as soon as that can be.</source>
        <translation>Vous pouvez continuer vos exercices&#x202f;: ce que vous faites est gardé, et sera noté ici dès que possible.</translation>
    </message>
    <message>
        <source>Your history was damaged</source>
        <translation>Votre historique était abîmé</translation>
    </message>
    <message>
        <source>Go on   Enter</source>
        <translation>Continuer   Entrée</translation>
    </message>
    <message>
        <source>Your history was damaged.</source>
        <translation>Votre historique était abîmé.</translation>
    </message>
    <message>
        <source>Your history was gone.</source>
        <translation>Votre historique avait disparu.</translation>
    </message>
    <message>
        <source>{0} A fresh one has begun.</source>
        <translation>{0} Un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>All of it is back.</source>
        <translation>Tout est de retour.</translation>
    </message>
    <message>
        <source>What could be saved is back.</source>
        <translation>Ce qui a pu être sauvé est de retour.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sauvé</translation>
    </message>
    <message>
        <source>{0}, from the damaged file</source>
        <translation>{0}, depuis le fichier abîmé</translation>
    </message>
    <message>
        <source>{0}, as they were in the backup of {1}</source>
        <translation>{0}, d’après la sauvegarde ({1})</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>{0}: the last day with a set</source>
        <translation>{0}&#x202f;: le dernier jour avec une série</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>the damaged file, as it was found, in your data folder: {0}</source>
        <translation>le fichier abîmé, tel quel, dans votre dossier de données&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>A power cut or a failing disk can do this. If it happens again, copy the data folder to another disk.</source>
        <translation>Une coupure de courant ou un disque défaillant peut en être la cause. Si cela se reproduit, copiez le dossier de données sur un autre disque.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>What you tick becomes what it was when the backup was made. What you did since then is not in it, but nothing is lost: all of it is backed up first, and can be restored the same way.</source>
        <translation>Ce que vous cochez redevient ce qu’il était au moment de la sauvegarde. Ce que vous avez fait depuis n’y est pas, mais rien n’est perdu&#x202f;: tout est d’abord sauvegardé, et peut être restauré de la même façon.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>Annuler   Échap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>My history</source>
        <translation>Mon historique</translation>
    </message>
    <message>
        <source>My exercises and programmes</source>
        <translation>Mes exercices et programmes</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mes réglages</translation>
    </message>
    <message>
        <source>Reps left</source>
        <translation>Rép. à gauche</translation>
    </message>
    <message>
        <source>Reps right</source>
        <translation>Rép. à droite</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment ça s’est terminé</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How it ended: {0}</source>
        <translation>Comment ça s’est terminé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Modifier&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Search notes and names</source>
        <translation>Chercher dans les notes et les noms</translation>
    </message>
    <message>
        <source>From, such as 2026-01-31</source>
        <translation>Du, par exemple 2026-01-31</translation>
    </message>
    <message>
        <source>To, such as 2026-02-28</source>
        <translation>Au, par exemple 2026-02-28</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>not all reps</source>
        <translation>répétitions manquantes</translation>
    </message>
    <message>
        <source>last 7</source>
        <translation>7 derniers</translation>
    </message>
    <message>
        <source>last 4 weeks</source>
        <translation>4 dernières semaines</translation>
    </message>
    <message>
        <source>last 12 weeks</source>
        <translation>12 dernières semaines</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>dernière année</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>du … au …</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récentes d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>plus anciennes d’abord</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>exercice</translation>
    </message>
    <message>
        <source>exercise, last first</source>
        <translation>exercice, de Z à A</translation>
    </message>
    <message>
        <source>fewest reps first</source>
        <translation>moins de répétitions d’abord</translation>
    </message>
    <message>
        <source>most reps first</source>
        <translation>plus de répétitions d’abord</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>outcome, last first</source>
        <translation>résultat, ordre inverse</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-01-31.</source>
        <translation>Écrivez les jours sous la forme année-mois-jour, par exemple 2026-01-31.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Maintien</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Comment c’était</translation>
    </message>
    <message>
        <source> to </source>
        <translation> à </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the sets</source>
        <translation>Filtrer les séries</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Space unfolds · Enter edits · Delete deletes · Ctrl+Z takes back · Ctrl+F filters</source>
        <translation>Espace déplie · Entrée modifie · Suppr supprime · Ctrl+Z défait · Ctrl+F filtre</translation>
    </message>
    <message>
        <source>Sessions and their sets</source>
        <translation>Séances et leurs séries</translation>
    </message>
    <message>
        <source>Space opens a session, Enter edits a set, Delete deletes what is chosen</source>
        <translation>Espace ouvre une séance, Entrée modifie une série, Suppr supprime ce qui est choisi</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Aujourd’hui {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Hier {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>tour {0}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>douloureux</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} sur {1} séries</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} sur {1} tours</translation>
    </message>
    <message>
        <source>{0} of {1} exercises</source>
        <translation>{0} sur {1} exercices</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
    <message>
        <source>Pain {0}</source>
        <translation>Douleur&#x202f;: {0}</translation>
    </message>
    <message>
        <source>noted “{0}”</source>
        <translation>noté «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sans note</translation>
    </message>
    <message>
        <source>edited; was {0}</source>
        <translation>modifié&#x202f;; avant&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Nothing in the last 26 weeks. What was before stands in the table.</source>
        <translation>Rien ces 26 dernières semaines. Ce qui est plus ancien est dans le tableau.</translation>
    </message>
    <message>
        <source>You were active on {0}.</source>
        <translation>Jour actif&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>You were active on {0} days since {1}.</source>
        <translation>{0} jours actifs depuis le {1}.</translation>
    </message>
    <message>
        <source>You were active on {0} of the last {1} days.</source>
        <translation>Jours actifs&#x202f;: {0} sur les {1} derniers.</translation>
    </message>
    <message>
        <source>1 minute this week.</source>
        <translation>1 minute cette semaine.</translation>
    </message>
    <message>
        <source>{0} minutes this week.</source>
        <translation>{0} minutes cette semaine.</translation>
    </message>
    <message>
        <source>Pain you note before and after a session is drawn here.</source>
        <translation>La douleur que vous notez avant et après une séance est dessinée ici.</translation>
    </message>
    <message>
        <source>Pain as you noted it, on a scale of 0 to 10.</source>
        <translation>La douleur telle que vous l’avez notée, de 0 à 10.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>reps, no whole set</source>
        <translation>des répétitions, pas de série complète</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation>une clé inconnue ici</translation>
    </message>
    <message>
        <source>the key {0}</source>
        <translation>la clé {0}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a value too large to show</source>
        <translation>une valeur trop grande pour être montrée</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two things</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>l’un de {0}</translation>
    </message>
    <message>
        <source>a local time such as 2026-01-31T18:40:00</source>
        <translation>une heure locale comme 2026-01-31T18:40:00</translation>
    </message>
    <message>
        <source>another kind of value</source>
        <translation>un autre type de valeur</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an id such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>un identifiant comme 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T18:40:00+01:00</source>
        <translation>une heure comme 2026-01-31T18:40:00+01:00</translation>
    </message>
    <message>
        <source>a time of day such as 18:40:00</source>
        <translation>une heure du jour comme 18:40:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un nombre entier de {0} à {1}</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un nombre de {0} à {1}</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation>des mots en minuscules reliés par des traits d’union</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens, or nothing</source>
        <translation>des mots en minuscules reliés par des traits d’union, ou rien</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>une date comme 2026-01-31</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>une ligne de texte</translation>
    </message>
    <message>
        <source>one line of visible text</source>
        <translation>une ligne de texte visible</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} characters</source>
        <translation>{0}, de {1} à {2} caractères</translation>
    </message>
    <message>
        <source>a list of {0} whole numbers</source>
        <translation>une liste de {0} nombres entiers</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>une liste de nombres entiers</translation>
    </message>
    <message>
        <source>a list of {0} numbers</source>
        <translation>une liste de {0} nombres</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>une liste de nombres</translation>
    </message>
    <message>
        <source>a list of {0} texts</source>
        <translation>une liste de {0} textes</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list of {0} values</source>
        <translation>une liste de {0} valeurs</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>une liste de valeurs</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <source>(place {0})</source>
        <translation>(place {0})</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>1 set this week: {1}.</source>
        <translation>1 série cette semaine&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>{0} sets this week: {1}.</source>
        <translation>{0} séries cette semaine&#x202f;: {1}.</translation>
    </message>
    <message>
        <source>1 set this week.</source>
        <translation>1 série cette semaine.</translation>
    </message>
    <message>
        <source>{0} sets this week.</source>
        <translation>{0} séries cette semaine.</translation>
    </message>
    <message>
        <source>The week before had {0}.</source>
        <translation>La semaine d’avant&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} each.</source>
        <translation>Les {0} semaines d’avant&#x202f;: environ {1} chacune.</translation>
    </message>
    <message>
        <source>The week before had {0} min.</source>
        <translation>La semaine d’avant&#x202f;: {0}&#xa0;min.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} min each.</source>
        <translation>Les {0} semaines d’avant&#x202f;: environ {1}&#xa0;min chacune.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was much the same as in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur à la jambe était à peu près la même que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} lower than in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur à la jambe était plus basse de {1} que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} higher than in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur à la jambe était plus haute de {1} que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was much the same as in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur au dos était à peu près la même que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} lower than in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur au dos était plus basse de {1} que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} higher than in the {0} before.</source>
        <translation>Ces {0} dernières semaines, la douleur au dos était plus haute de {1} que pendant les {0} d’avant.</translation>
    </message>
    <message>
        <source>Back pain was {1} lower.</source>
        <translation>La douleur au dos était plus basse de {1}.</translation>
    </message>
    <message>
        <source>Back pain was {1} higher.</source>
        <translation>La douleur au dos était plus haute de {1}.</translation>
    </message>
    <message>
        <source>Back pain was much the same.</source>
        <translation>La douleur au dos était à peu près la même.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>Semaine du {0}&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of it holding</source>
        <translation>{0}, dont {1} de maintien</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Semaine du {0}</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} avant</translation>
    </message>
    <message>
        <source>{0} after</source>
        <translation>{0} après</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Ajouter…</translation>
    </message>
    <message>
        <source>Go on with “{0}”</source>
        <translation>Reprendre «&#x202f;{0}&#x202f;»</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>De zéro</translation>
    </message>
    <message>
        <source>From a copy of</source>
        <translation>À partir d’une copie de</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Montrer à nouveau</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No fixed number</source>
        <translation>Pas de nombre fixé</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>none</source>
        <comment>hold or rest</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Stay within it</source>
        <translation>Rester dans ces limites</translation>
    </message>
    <message>
        <source>Your physiotherapist: {0}</source>
        <translation>Votre kinésithérapeute&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The article says {0}</source>
        <translation>L’article dit {0}</translation>
    </message>
    <message>
        <source>{0} is not what this exercise is given with. Whether it is good for you, nobody has said. A physiotherapist can tell.</source>
        <translation>Ce n’est pas ce qui est indiqué pour cet exercice ({0}). Personne n’a dit si c’est bon pour vous. Un kinésithérapeute peut le dire.</translation>
    </message>
    <message>
        <source>Choose {0} anyway</source>
        <translation>Choisir quand même {0}</translation>
    </message>
    <message>
        <source>Part of the picture: {0} to {1} percent across, {2} to {3} percent down</source>
        <translation>Partie de l’image&#x202f;: de {0} à {1} pour cent en largeur, de {2} à {3} pour cent en hauteur</translation>
    </message>
    <message>
        <source>Choose the part that is shown</source>
        <translation>Choisir la partie à montrer</translation>
    </message>
    <message>
        <source>Draw with the mouse. Or: arrows move the part, with Shift they change its size, and R turns it.</source>
        <translation>Dessinez avec la souris. Ou bien&#x202f;: les flèches déplacent la partie, avec Maj elles changent sa taille, et R la tourne.</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Prendre cette partie</translation>
    </message>
    <message>
        <source>Turn right   R</source>
        <translation>Tourner à droite   R</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Toute l’image</translation>
    </message>
    <message>
        <source>a range such as 10–15, or 6, 4, 2 for each set</source>
        <translation>de … à …, comme 10–15, ou 6, 4, 2 pour chaque série</translation>
    </message>
    <message>
        <source>such as 30 s or 2 min</source>
        <translation>par exemple 30&#xa0;s ou 2&#xa0;min</translation>
    </message>
    <message>
        <source>such as 10 min</source>
        <translation>par exemple 10&#xa0;min</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Côtés</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Se compte</translation>
    </message>
    <message>
        <source>By repetitions</source>
        <translation>En répétitions</translation>
    </message>
    <message>
        <source>As long as I can</source>
        <translation>Aussi longtemps que possible</translation>
    </message>
    <message>
        <source>By time, such as a walk</source>
        <translation>En temps, comme une marche</translation>
    </message>
    <message>
        <source>as the other</source>
        <translation>comme l’autre</translation>
    </message>
    <message>
        <source>a larger one</source>
        <translation>un plus grand</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}</source>
        <translation>{0}&#x202f;: il faut un nombre entier de {1} à {2}, et non {3}</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}</source>
        <translation>{0}&#x202f;: il faut un nombre de {1} à {2}, et non {3}</translation>
    </message>
    <message>
        <source>Sets on the left</source>
        <translation>Séries à gauche</translation>
    </message>
    <message>
        <source>Sets on the right</source>
        <translation>Séries à droite</translation>
    </message>
    <message>
        <source>Second hold</source>
        <translation>Second maintien</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Repos après une série</translation>
    </message>
    <message>
        <source>Change of sides</source>
        <translation>Changement de côté</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reps of each set must be as many as there are sets</source>
        <translation>Il faut autant de nombres de répétitions que de séries</translation>
    </message>
    <message>
        <source>Second hold, at the start position</source>
        <translation>Second maintien, dans la position de départ</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Each, right first</source>
        <translation>L’un puis l’autre, le droit d’abord</translation>
    </message>
    <message>
        <source>Each, left first</source>
        <translation>L’un puis l’autre, le gauche d’abord</translation>
    </message>
    <message>
        <source>In turn, right first</source>
        <translation>En alternant, le droit d’abord</translation>
    </message>
    <message>
        <source>In turn, left first</source>
        <translation>En alternant, le gauche d’abord</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Le gauche seulement</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Le droit seulement</translation>
    </message>
    <message>
        <source>Pace, in seconds</source>
        <translation>Rythme, en secondes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>such as: knees apart, lying on your side</source>
        <translation>par exemple&#x202f;: genoux écartés, sur le côté</translation>
    </message>
    <message>
        <source>empty, or a name of your own</source>
        <translation>vide, ou un nom à vous</translation>
    </message>
    <message>
        <source>such as: band, chair</source>
        <translation>par exemple&#x202f;: élastique, chaise</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Ce qu’il vous faut</translation>
    </message>
    <message>
        <source>Section of the list</source>
        <translation>Rubrique de la liste</translation>
    </message>
    <message>
        <source>Section of my own</source>
        <translation>Rubrique à moi</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>selon réglages</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Rest between two</source>
        <translation>Repos entre deux</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Repos entre les séries</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Pour changer de côté</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Pour se préparer</translation>
    </message>
    <message>
        <source>At my own pace: each one waits for the big key</source>
        <translation>À mon rythme&#x202f;: chacune attend la grande touche</translation>
    </message>
    <message>
        <source>Bent-knee fall-out</source>
        <translation>Ouverture du genou</translation>
    </message>
    <message>
        <source>Bent-knee fall-out, less far</source>
        <translation>Genou ouvert, moins loin</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Bras et jambe tendus</translation>
    </message>
    <message>
        <source>Bird dog, arm only</source>
        <translation>Bras tendu, à quatre pattes</translation>
    </message>
    <message>
        <source>Bird dog, leg only</source>
        <translation>Jambe tendue, à quatre pattes</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Les deux genoux à la poitrine</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Pont</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <translation>Dos rond, dos creux</translation>
    </message>
    <message>
        <source>Child pose</source>
        <translation>Posture de l’enfant</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Coquillage</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Enroulement du buste</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation>Scarabée</translation>
    </message>
    <message>
        <source>Dead bug, arms only</source>
        <translation>Scarabée, les bras seulement</translation>
    </message>
    <message>
        <source>Dead bug, legs only</source>
        <translation>Scarabée, les jambes seulement</translation>
    </message>
    <message>
        <source>Figure four</source>
        <translation>Étirement en quatre</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>Hip stretch, half kneeling</source>
        <translation>Étirer la hanche, un genou au sol</translation>
    </message>
    <message>
        <source>Leg stretch with a strap</source>
        <translation>Étirer la jambe avec une sangle</translation>
    </message>
    <message>
        <source>Heel slide</source>
        <translation>Glisser le talon</translation>
    </message>
    <message>
        <source>Knees apart with a band</source>
        <translation>Genoux écartés avec un élastique</translation>
    </message>
    <message>
        <source>Knees apart against a belt</source>
        <translation>Genoux écartés, avec ceinture</translation>
    </message>
    <message>
        <source>Squeeze a ball, lying</source>
        <translation>Serrer un ballon, sur le dos</translation>
    </message>
    <message>
        <source>Knee rolls</source>
        <translation>Rouler les genoux de côté</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <translation>Genou à la poitrine</translation>
    </message>
    <message>
        <source>Lying on the front</source>
        <translation>Sur le ventre</translation>
    </message>
    <message>
        <source>Nerve floss, lying</source>
        <translation>Glisser le nerf, sur le dos</translation>
    </message>
    <message>
        <source>On the elbows</source>
        <translation>Sur les coudes</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <translation>Bascule du bassin</translation>
    </message>
    <message>
        <source>Pelvic tilt, bracing</source>
        <translation>Bascule du bassin, en contractant</translation>
    </message>
    <message>
        <source>Press-up, hips stay down</source>
        <translation>Buste relevé, bassin au sol</translation>
    </message>
    <message>
        <source>Leg raise on the side</source>
        <translation>Lever la jambe, sur le côté</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Planche latérale</translation>
    </message>
    <message>
        <source>Side plank on the knees</source>
        <translation>Planche latérale sur les genoux</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation>Lever la jambe tendue</translation>
    </message>
    <message>
        <source>Tighten the thigh</source>
        <translation>Contracter la cuisse</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Monter sur la pointe des pieds</translation>
    </message>
    <message>
        <source>Pull a band, sitting</source>
        <translation>Tirage élastique, sur une chaise</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Demi-flexion des genoux</translation>
    </message>
    <message>
        <source>Squeeze a ball, sitting</source>
        <translation>Serrer un ballon, sur une chaise</translation>
    </message>
    <message>
        <source>Straighten the knee, sitting</source>
        <translation>Tendre le genou, sur une chaise</translation>
    </message>
    <message>
        <source>Nerve slider, sitting</source>
        <translation>Glisser le nerf, sur une chaise</translation>
    </message>
    <message>
        <source>Buttock stretch, sitting</source>
        <translation>Étirer la fesse, sur une chaise</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Se lever d’une chaise</translation>
    </message>
    <message>
        <source>Back bend, standing</source>
        <translation>Extension du dos, debout</translation>
    </message>
    <message>
        <source>Leg out, standing on a step</source>
        <translation>Jambe sur le côté, sur une marche</translation>
    </message>
    <message>
        <source>Leg out, standing</source>
        <translation>Jambe sur le côté, debout</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>Jambes écartées, au sol</translation>
    </message>
    <message>
        <source>Walking on the spot</source>
        <translation>Marche sur place</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Chaise contre le mur</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>Only the position</source>
        <translation>La position seulement</translation>
    </message>
    <message>
        <source>So it will run</source>
        <translation>Voici le déroulement</translation>
    </message>
    <message>
        <source>So it will run: {0}</source>
        <translation>Voici le déroulement&#x202f;: {0}</translation>
    </message>
    <message>
        <source>A repetition would take no time at all.</source>
        <translation>Une répétition ne durerait pas du tout.</translation>
    </message>
    <message>
        <source>Still missing: a name.</source>
        <translation>Il manque encore&#x202f;: un nom.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already; give it another one.</source>
        <translation>Il y a déjà un exercice de ce nom&#x202f;; donnez-en un autre.</translation>
    </message>
    <message>
        <source>A repetition needs a hold, or seconds for the way out or back (under More).</source>
        <translation>Une répétition a besoin d’un maintien, ou de secondes pour l’aller ou le retour (sous «&#x202f;Plus&#x202f;»).</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Each one lasts until you press the big key.</source>
        <translation>Chacune dure jusqu’à ce que vous appuyiez sur la grande touche.</translation>
    </message>
    <message>
        <source>“Half way” is spoken, and the last three seconds tick.</source>
        <translation>«&#x202f;La moitié&#x202f;» est annoncée, et les trois dernières secondes sont marquées d’un tic.</translation>
    </message>
    <message>
        <source>The last three seconds of each hold tick.</source>
        <translation>Les trois dernières secondes de chaque maintien sont marquées d’un tic.</translation>
    </message>
    <message>
        <source>Steps, under More, would be shown with the exercise.</source>
        <translation>Les étapes, sous «&#x202f;Plus&#x202f;», s’afficheraient avec l’exercice.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Choisir des images…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Remove pictures</source>
        <translation>Retirer les images</translation>
    </message>
    <message>
        <source>Pictures of my own</source>
        <translation>Mes propres images</translation>
    </message>
    <message>
        <source>One or two, instead of a movement: drop them here. You can turn and cut them.</source>
        <translation>Une ou deux, à la place d’un mouvement&#x202f;: déposez-les ici. Vous pouvez les tourner et les recadrer.</translation>
    </message>
    <message>
        <source>Turn or cut the first picture</source>
        <translation>Tourner ou recadrer la première image</translation>
    </message>
    <message>
        <source>Turn or cut the second picture</source>
        <translation>Tourner ou recadrer la deuxième image</translation>
    </message>
    <message>
        <source>Turn or cut the picture</source>
        <translation>Tourner ou recadrer l’image</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>That is no picture: it must be a .jpg, .png or .webp file.</source>
        <translation>Ce n’est pas une image&#x202f;: il faut un fichier .jpg, .png ou .webp.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Choose one or two pictures</source>
        <translation>Choisissez une ou deux images</translation>
    </message>
    <message>
        <source>Pace, words for the movement, steps, easier and harder forms, pictures</source>
        <translation>Rythme, mots du mouvement, étapes, versions plus faciles ou plus difficiles, images</translation>
    </message>
    <message>
        <source>Try it · 2 times</source>
        <translation>Essayer · 2 fois</translation>
    </message>
    <message>
        <source>Try it, two times</source>
        <translation>Essayer, deux fois</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>to show</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <comment>to show</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Un jour sur deux</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Tous les quelques jours</translation>
    </message>
    <message>
        <source>On certain days</source>
        <translation>Certains jours</translation>
    </message>
    <message>
        <source>Days from one time to the next</source>
        <translation>Jours d’une fois à l’autre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Quels jours</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Fois par jour</translation>
    </message>
    <message>
        <source>Weight or band</source>
        <translation>Poids ou élastique</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>such as 3 kg, or a red band</source>
        <translation>par exemple 3&#xa0;kg, ou un élastique rouge</translation>
    </message>
    <message>
        <source>Type to find a movement</source>
        <translation>Tapez pour trouver un mouvement</translation>
    </message>
    <message>
        <source>Find a movement</source>
        <translation>Trouver un mouvement</translation>
    </message>
    <message>
        <source>In this position</source>
        <translation>Dans cette position</translation>
    </message>
    <message>
        <source>In all positions</source>
        <translation>Dans toutes les positions</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Quels mouvements</translation>
    </message>
    <message>
        <source>Movement · plays when you point at it</source>
        <translation>Mouvement · s’anime quand vous le pointez</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Elle est</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Plus facile</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Plus difficile</translation>
    </message>
    <message>
        <source>↑ Up</source>
        <translation>↑ Monter</translation>
    </message>
    <message>
        <source>Move this form up</source>
        <translation>Monter cette version</translation>
    </message>
    <message>
        <source>↓ Down</source>
        <translation>↓ Descendre</translation>
    </message>
    <message>
        <source>Move this form down</source>
        <translation>Descendre cette version</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Retirer cette version</translation>
    </message>
    <message>
        <source>Less of this form</source>
        <translation>Moins sur cette version</translation>
    </message>
    <message>
        <source>More of this form</source>
        <translation>Plus sur cette version</translation>
    </message>
    <message>
        <source>+ Add an easier or harder form</source>
        <translation>+ Ajouter une version plus facile ou plus difficile</translation>
    </message>
    <message>
        <source>Add an easier or harder form</source>
        <translation>Ajouter une version plus facile ou plus difficile</translation>
    </message>
    <message>
        <source>Easier and harder forms</source>
        <translation>Versions plus faciles et plus difficiles</translation>
    </message>
    <message>
        <source>From the easiest to the hardest. Whatever a form does not change is as above.</source>
        <translation>De la plus facile à la plus difficile. Ce qu’une version ne change pas reste comme ci-dessus.</translation>
    </message>
    <message>
        <source>such as: Lift</source>
        <translation>par exemple&#x202f;: Levez</translation>
    </message>
    <message>
        <source>such as: Lower</source>
        <translation>par exemple&#x202f;: Baissez</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>Comment faire, une étape par ligne</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>À quoi faire attention</translation>
    </message>
    <message>
        <source>How to make it easier</source>
        <translation>Comment le rendre plus facile</translation>
    </message>
    <message>
        <source>Word for the way out</source>
        <translation>Mot pour l’aller</translation>
    </message>
    <message>
        <source>Word for the way back</source>
        <translation>Mot pour le retour</translation>
    </message>
    <message>
        <source>Exercise list</source>
        <translation>Liste des exercices</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>+ Programme…</source>
        <translation>+ Programme…</translation>
    </message>
    <message>
        <source>Add to a programme</source>
        <translation>Ajouter à un programme</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Partager…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Leave it out of the list. “Add…” shows it again.</source>
        <translation>Le retirer de la liste. «&#x202f;Ajouter…&#x202f;» le fait réapparaître.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>My version…</source>
        <translation>Ma version…</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>En faire ma version</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nouveau programme…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print the exercise</source>
        <translation>Imprimer l’exercice</translation>
    </message>
    <message>
        <source> Start</source>
        <translation> Commencer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>{0} · press Space</source>
        <translation>{0} · touche Espace</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>movement</comment>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Sound: {0}</source>
        <translation>Son&#x202f;: {0}</translation>
    </message>
    <message>
        <source>No sound output; the screen flashes</source>
        <translation>Aucune sortie audio&#x202f;; l’écran clignote</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sans matériel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Le rendre plus facile</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Weeks, from the day it is begun</source>
        <translation>Semaines, à partir du jour où il commence</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Repos entre les tours</translation>
    </message>
    <message>
        <source>Time between exercises</source>
        <translation>Temps entre les exercices</translation>
    </message>
    <message>
        <source>all</source>
        <comment>weeks</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>For bad days</source>
        <translation>Pour les jours difficiles</translation>
    </message>
    <message>
        <source>Days, rounds…</source>
        <translation>Jours, tours…</translation>
    </message>
    <message>
        <source>Name, days and rounds</source>
        <translation>Nom, jours et tours</translation>
    </message>
    <message>
        <source>Exercises of the programme</source>
        <translation>Exercices du programme</translation>
    </message>
    <message>
        <source>↑ Earlier</source>
        <translation>↑ Plus tôt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>↓ Later</source>
        <translation>↓ Plus tard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>My usual dose</source>
        <translation>Ma dose habituelle</translation>
    </message>
    <message>
        <source>Leave the dose to what you chose for this exercise by itself</source>
        <translation>Laisser la dose que vous avez choisie pour cet exercice seul</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Put it in once more</source>
        <translation>L’ajouter encore une fois</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>As I chose</source>
        <translation>Comme j’ai choisi</translation>
    </message>
    <message>
        <source>In these weeks</source>
        <translation>Ces semaines-là</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>none</source>
        <comment>weight or band</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Outside what the exercise says: {0}. The app cannot tell whether that is good for you. A physiotherapist can.</source>
        <translation>En dehors de ce que dit l’exercice&#x202f;: {0}. L’application ne peut pas savoir si c’est bon pour vous. Un kinésithérapeute le peut.</translation>
    </message>
    <message>
        <source>That cannot be timed: each time needs a movement, or a hold of 1 s or more.</source>
        <translation>Cela ne peut pas être chronométré&#x202f;: chaque fois, il faut un mouvement, ou un maintien d’au moins 1&#xa0;s.</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Exercices à ajouter</translation>
    </message>
    <message>
        <source>There is no exercise in it yet.</source>
        <translation>Il n’y a encore aucun exercice.</translation>
    </message>
    <message>
        <source>+ Add an exercise…</source>
        <translation>+ Un exercice…</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>More than {0} exercises do not fit in.</source>
        <translation>Il n’y a pas de place pour plus de {0} exercices.</translation>
    </message>
    <message>
        <source>Drag an exercise to another place, or press Alt+↑ and Alt+↓. Delete takes it out.</source>
        <translation>Faites glisser un exercice à une autre place, ou appuyez sur Alt+↑ et Alt+↓. Suppr le retire.</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Imprimer le programme</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Supprimer le programme</translation>
    </message>
    <message>
        <source>+ Add several…</source>
        <translation>+ Plusieurs…</translation>
    </message>
    <message>
        <source>Add several exercises</source>
        <translation>Ajouter plusieurs exercices</translation>
    </message>
    <message>
        <source>Share the programme</source>
        <translation>Partager le programme</translation>
    </message>
    <message>
        <source>My programme of the day</source>
        <translation>Mon programme du jour</translation>
    </message>
    <message>
        <source>about {0} · press Space</source>
        <translation>environ {0} · Espace</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation>Il lui faut d’abord un nom.</translation>
    </message>
    <message>
        <source>There is a programme named “{0}” already.</source>
        <translation>Il y a déjà un programme nommé «&#x202f;{0}&#x202f;».</translation>
    </message>
    <message>
        <source>Tick an exercise first: Space ticks.</source>
        <translation>Cochez d’abord un exercice&#x202f;: Espace coche.</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Garder ma version…</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Garder ma version</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Tout défaire</translation>
    </message>
    <message>
        <source>A name for your programme</source>
        <translation>Un nom pour votre programme</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, pas enregistré</translation>
    </message>
    <message>
        <source>Changed, not saved. The ready-made one stays as it is.</source>
        <translation>Modifié, pas enregistré. Le programme fourni reste tel quel.</translation>
    </message>
    <message>
        <source>Programme list</source>
        <translation>Liste des programmes</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fournis</translation>
    </message>
    <message>
        <source>✓ Done today</source>
        <translation>✓ Fait aujourd’hui</translation>
    </message>
    <message>
        <source>★ Today&apos;s</source>
        <translation>★ Du jour</translation>
    </message>
    <message>
        <source>• Changed</source>
        <translation>• Modifié</translation>
    </message>
    <message>
        <source>The changes to “{0}” were undone.</source>
        <translation>Les modifications de «&#x202f;{0}&#x202f;» ont été annulées.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of “{1}”.</source>
        <translation>«&#x202f;{0}&#x202f;» a été retiré de «&#x202f;{1}&#x202f;».</translation>
    </message>
    <message>
        <source>The programme is not there any more.</source>
        <translation>Le programme n’existe plus.</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Prendre cet ordre</translation>
    </message>
    <message>
        <source>More than {0} repetitions in all do not fit in.</source>
        <translation>Il n’y a pas de place pour plus de {0} répétitions en tout.</translation>
    </message>
    <message>
        <source>Add exercises</source>
        <translation>Ajouter des exercices</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>Add to my exercises</source>
        <translation>Ajouter à mes exercices</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>et {0} de plus</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 programme</translation>
    </message>
    <message>
        <source>{0} programmes</source>
        <translation>{0} programmes</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>«&#x202f;{0}&#x202f;» contient {1}.</translation>
    </message>
    <message>
        <source>You have all of it already.</source>
        <translation>Vous avez déjà tout.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>environ {0}</translation>
    </message>
    <message>
        <source>Programme of {0} · {1}</source>
        <translation>Programme de {0} · {1}</translation>
    </message>
    <message>
        <source>In place of your own “{0}”?</source>
        <translation>À la place de votre «&#x202f;{0}&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Vous l’avez déjà</translation>
    </message>
    <message>
        <source>There is another one, “{0}”, which stays.</source>
        <translation>Il y en a un autre, «&#x202f;{0}&#x202f;», qui reste.</translation>
    </message>
    <message>
        <source>Today: not known</source>
        <translation>Aujourd’hui&#x202f;: inconnu</translation>
    </message>
    <message>
        <source>At my own pace</source>
        <translation>À mon rythme</translation>
    </message>
    <message>
        <source>Each rep waits for the key.</source>
        <translation>Chaque répétition attend la touche.</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>Version habituelle</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} aujourd’hui</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Prévu aujourd’hui</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>✓ {0} times today</source>
        <translation>✓ {0} fois aujourd’hui</translation>
    </message>
    <message>
        <source>✓ {0} today</source>
        <translation>✓ {0} aujourd’hui</translation>
    </message>
    <message>
        <source>Today {0} of {1}</source>
        <translation>Aujourd’hui {0} sur {1}</translation>
    </message>
    <message>
        <source>Today: {0} done</source>
        <translation>Fait aujourd’hui&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Best learned first: {0}. Nothing is locked; the choice is yours.</source>
        <translation>Mieux vaut apprendre d’abord&#x202f;: {0}. Rien n’est verrouillé&#x202f;; c’est vous qui choisissez.</translation>
    </message>
    <message>
        <source>done once</source>
        <translation>fait une fois</translation>
    </message>
    <message>
        <source>done {0} times</source>
        <translation>fait {0} fois</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The programme “{0}” has a form that you removed. Choose another one there first, or undo.</source>
        <translation>Le programme «&#x202f;{0}&#x202f;» utilise une version que vous avez retirée. Choisissez-en d’abord une autre là-bas, ou défaites.</translation>
    </message>
    <message>
        <source>All in one position</source>
        <translation>Tout dans une seule position</translation>
    </message>
    <message>
        <source>You change position once</source>
        <translation>Vous changez une fois de position</translation>
    </message>
    <message>
        <source>You change position {0} times</source>
        <translation>Vous changez {0} fois de position</translation>
    </message>
    <message>
        <source>It was your programme of the day.</source>
        <translation>C’était votre programme du jour.</translation>
    </message>
    <message>
        <source>Another order means changing position once less.</source>
        <translation>Dans un autre ordre, vous changez de position une fois de moins.</translation>
    </message>
    <message>
        <source>Another order means changing position {0} times less.</source>
        <translation>Dans un autre ordre, vous changez de position {0} fois de moins.</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Notice: {0}</source>
        <translation>Message&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Attention&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Problem: {0}</source>
        <translation>Problème&#x202f;: {0}</translation>
    </message>
    <message>
        <source>“Later” asks again in {0} minutes.</source>
        <translation>«&#x202f;Plus tard&#x202f;» redemande dans {0} minutes.</translation>
    </message>
    <message>
        <source>This was the last time today.</source>
        <translation>C’était la dernière fois aujourd’hui.</translation>
    </message>
    <message>
        <source>Time for {0}</source>
        <translation>C’est l’heure&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Click to start.</source>
        <translation>Cliquez pour commencer.</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 de plus</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} de plus</translation>
    </message>
    <message>
        <source>There was a reminder for {0}.</source>
        <translation>Il y a eu un rappel pour {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} due</source>
        <translation>{0} sur {1} prévus</translation>
    </message>
    <message>
        <source>hard {0}</source>
        <translation>difficile&#x202f;: {0}</translation>
    </message>
    <message>
        <source>hurt {0}</source>
        <translation>douloureux&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0}: done on {1} of {2} days due since {3}.</source>
        <translation>{0}&#x202f;: jours faits {1} sur {2} prévus depuis le {3}.</translation>
    </message>
    <message>
        <source>better {0}</source>
        <translation>mieux {0}</translation>
    </message>
    <message>
        <source>the same {0}</source>
        <translation>pareil {0}</translation>
    </message>
    <message>
        <source>worse {0}</source>
        <translation>pire {0}</translation>
    </message>
    <message>
        <source>tingling {0}</source>
        <translation>fourmillements {0}</translation>
    </message>
    <message>
        <source>numbness {0}</source>
        <translation>engourdissement {0}</translation>
    </message>
    <message>
        <source>weakness {0}</source>
        <translation>faiblesse {0}</translation>
    </message>
    <message>
        <source>both legs {0}</source>
        <translation>les deux jambes {0}</translation>
    </message>
    <message>
        <source>bladder or bowel {0}</source>
        <translation>vessie ou intestin {0}</translation>
    </message>
    <message>
        <source>numb seat {0}</source>
        <translation>siège engourdi {0}</translation>
    </message>
    <message>
        <source>The day after a session: {0}.</source>
        <translation>Le lendemain d’une séance&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Noted as new: {0}.</source>
        <translation>Noté comme nouveau&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Report for the physiotherapist</source>
        <translation>Rapport pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>One or two pages: how it goes, what was done, stops and your notes.</source>
        <translation>Une ou deux pages&#x202f;: comment ça va, ce qui a été fait, les arrêts et vos notes.</translation>
    </message>
    <message>
        <source>Your name, if you want it on the page</source>
        <translation>Votre nom, si vous le voulez sur la page</translation>
    </message>
    <message>
        <source>Your date of birth, if you want it there</source>
        <translation>Votre date de naissance, si vous la voulez aussi</translation>
    </message>
    <message>
        <source>Both stay on this computer; empty a field to remove it.</source>
        <translation>Les deux restent sur cet ordinateur&#x202f;; videz un champ pour l’effacer.</translation>
    </message>
    <message>
        <source>Put all of the history into the PDF as a file (JSON)</source>
        <translation>Joindre tout l’historique au PDF, en fichier (JSON)</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Period: {0}</source>
        <translation>Période&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>One page: pictures, doses, what to watch for, and room for notes.</source>
        <translation>Une page&#x202f;: images, doses, à quoi faire attention, et de la place pour des notes.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>Rien n’a été noté pendant cette période.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>Exercise diary, for the physiotherapist</source>
        <translation>Journal d’exercices, pour le kinésithérapeute</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Prescrit</translation>
    </message>
    <message>
        <source>Doses done</source>
        <translation>Doses faites</translation>
    </message>
    <message>
        <source>Prescribed, and done</source>
        <translation>Prescrit et fait</translation>
    </message>
    <message>
        <source>Doses completed</source>
        <translation>Doses complètes</translation>
    </message>
    <message>
        <source>Pain before and after sessions</source>
        <translation>Douleur avant et après les séances</translation>
    </message>
    <message>
        <source>No pain was noted in this period.</source>
        <translation>Aucune douleur n’a été notée pendant cette période.</translation>
    </message>
    <message>
        <source>Stops: none; every set begun came to its end.</source>
        <translation>Arrêts&#x202f;: aucun&#x202f;; chaque série commencée est allée jusqu’au bout.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Arrêts</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Notes, in the person&apos;s own words</source>
        <translation>Notes, avec les mots de la personne</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Date et signature</translation>
    </message>
    <message>
        <source>{0} rounds</source>
        <translation>{0} tours</translation>
    </message>
    <message>
        <source>If it hurts more, or symptoms travel further down the leg: stop that exercise.</source>
        <translation>Si la douleur augmente, ou si les symptômes descendent plus bas dans la jambe&#x202f;: arrêtez cet exercice.</translation>
    </message>
    <message>
        <source>{0} · Sciatica Timer {1}</source>
        <translation>{0} · Sciatica Timer {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates</comment>
        <translation>du {0} au {1}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>date de naissance&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Active on {0} of {1} days · {2} whole sets · {3} min · {4} of {5} doses completed</source>
        <translation>jours actifs&#x202f;: {0} sur {1} · séries complètes&#x202f;: {2} · {3}&#xa0;min · doses complètes&#x202f;: {4} sur {5}</translation>
    </message>
    <message>
        <source>single exercises</source>
        <translation>exercices seuls</translation>
    </message>
    <message>
        <source>Programme of the day: {0}.</source>
        <translation>Programme du jour&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Sessions: {0}.</source>
        <translation>Séances&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>{0}, at last {1}</source>
        <translation>{0}, à la fin {1}</translation>
    </message>
    <message>
        <source>{0} reps · sets: {1}</source>
        <translation>{0} répétitions · séries&#x202f;: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates, in a narrow column</comment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Adherence by week</source>
        <translation>Assiduité par semaine</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>Assiduité par mois</translation>
    </message>
    <message>
        <source>Adherence by year</source>
        <translation>Assiduité par an</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>back before</source>
        <translation>dos avant</translation>
    </message>
    <message>
        <source>leg before</source>
        <translation>jambe avant</translation>
    </message>
    <message>
        <source>back after</source>
        <translation>dos après</translation>
    </message>
    <message>
        <source>leg after</source>
        <translation>jambe après</translation>
    </message>
    <message>
        <source>Mean, first half of the period → second half: {0}.</source>
        <translation>Moyenne, première moitié de la période → seconde moitié&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Sessions with an answer: {0}.</source>
        <translation>Séances avec une réponse&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Drawn are means, one for each line of the adherence.</source>
        <translation>Les points sont des moyennes, une pour chaque ligne de l’assiduité.</translation>
    </message>
    <message>
        <source>Sets that ended early or hurt: {0} ({1}).</source>
        <translation>Séries arrêtées avant la fin ou douloureuses&#x202f;: {0} ({1}).</translation>
    </message>
    <message>
        <source>Completed, and it hurt</source>
        <translation>Complète, mais douloureuse</translation>
    </message>
    <message>
        <source>Stopped: it hurt more</source>
        <translation>Arrêtée&#x202f;: la douleur a augmenté</translation>
    </message>
    <message>
        <source>{0} of {1} are shown.</source>
        <translation>{0} sur {1} sont montrés.</translation>
    </message>
    <message>
        <source>This is a diary: what the person did and noted with a timer at home. It is no diagnosis and no advice, and nobody has checked it. Pain is rated from 0 (none) to 10 (the worst imaginable); every answer may be skipped.</source>
        <translation>Ceci est un journal&#x202f;: ce que la personne a fait et noté chez elle avec un minuteur. Ce n’est ni un diagnostic ni un conseil, et personne ne l’a vérifié. La douleur est notée de 0 (aucune) à 10 (la pire imaginable)&#x202f;; on peut laisser chaque question sans réponse.</translation>
    </message>
    <message>
        <source>Sciatica Timer {0} · a diary, no diagnosis · made on {1}</source>
        <translation>Sciatica Timer {0} · un journal, pas un diagnostic · fait le {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Page {0} sur {1}</translation>
    </message>
    <message>
        <source>I have read this   Enter</source>
        <translation>J’ai lu   Entrée</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>+10 s rest</source>
        <comment>button</comment>
        <translation>+10&#xa0;s</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Swap exercise</source>
        <translation>Changer d’exercice</translation>
    </message>
    <message>
        <source>Hear how</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>+10 s rest</source>
        <translation>+10&#xa0;s de repos</translation>
    </message>
    <message>
        <source>Stop: it hurts more</source>
        <translation>Stop&#x202f;: la douleur augmente</translation>
    </message>
    <message>
        <source>Skip exercise</source>
        <translation>Passer l’exercice</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Encore une série</translation>
    </message>
    <message>
        <source>My own pace</source>
        <translation>À mon rythme</translation>
    </message>
    <message>
        <source>The usual pace</source>
        <translation>Rythme habituel</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Finir ici</translation>
    </message>
    <message>
        <source>One more set of {0}</source>
        <translation>Encore une série&#x202f;: {0}</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Comment ça va&#x202f;?</translation>
    </message>
    <message>
        <source>Press 1 to 4, Space to skip.</source>
        <translation>Appuyez sur 1 à 4, ou sur Espace pour passer.</translation>
    </message>
    <message>
        <source>Press 0 to 9, X for 10, Space to skip.</source>
        <translation>Appuyez sur 0 à 9, X pour 10, ou Espace pour passer.</translation>
    </message>
    <message>
        <source>Enter leaves.</source>
        <translation>Entrée quitte.</translation>
    </message>
    <message>
        <source>How far down does it go?</source>
        <translation>Jusqu’où descend la douleur&#x202f;?</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Avant&#x202f;: {0}</translation>
    </message>
    <message>
        <source>How far down</source>
        <translation>Jusqu’où</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Fesse</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Cuisse</translation>
    </message>
    <message>
        <source>Below the knee</source>
        <translation>Sous le genou</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Fourmillements</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Engourdissement</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Faiblesse</translation>
    </message>
    <message>
        <source>In both legs</source>
        <translation>Dans les deux jambes</translation>
    </message>
    <message>
        <source>Changes in bladder or bowel</source>
        <translation>Du changement côté vessie ou intestin</translation>
    </message>
    <message>
        <source>Numb where you sit</source>
        <translation>Engourdissement là où l’on s’assoit</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mieux</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>How was it after last time?</source>
        <translation>Comment était-ce après la dernière fois&#x202f;?</translation>
    </message>
    <message>
        <source>After last time</source>
        <translation>Après la dernière fois</translation>
    </message>
    <message>
        <source>Is anything new?</source>
        <translation>Y a-t-il du nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>Is anything new, or more, since last time?</source>
        <translation>Y a-t-il quelque chose de nouveau, ou de plus fort, depuis la dernière fois&#x202f;?</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Nouveau depuis la dernière fois</translation>
    </message>
    <message>
        <source>New</source>
        <comment>symptoms</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Pas aujourd’hui</translation>
    </message>
    <message>
        <source>Next   Space</source>
        <translation>Suivant   Espace</translation>
    </message>
    <message>
        <source>Skip   Space</source>
        <translation>Passer   Espace</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Start   Space</source>
        <translation>Commencer   Espace</translation>
    </message>
    <message>
        <source>Start   Enter</source>
        <translation>Commencer   Entrée</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Faire quand même</translation>
    </message>
    <message>
        <source>Not today   Space</source>
        <translation>Pas aujourd’hui   Espace</translation>
    </message>
    <message>
        <source>Not today   Esc</source>
        <translation>Pas aujourd’hui   Échap</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Passé</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>an answer</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>not answered. {0}</source>
        <translation>sans réponse. {0}</translation>
    </message>
    <message>
        <source>Picture of a leg. The buttons beside it say the same.</source>
        <translation>Image d’une jambe. Les boutons à côté disent la même chose.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>On y va&#x202f;?</translation>
    </message>
    <message>
        <source>Turned off. Settings turns it on.</source>
        <translation>Désactivé. Vous pouvez le réactiver dans les Réglages.</translation>
    </message>
    <message>
        <source>0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today.</source>
        <translation>0 à 3&#x202f;: continuez. 4 ou 5&#x202f;: faites-en moins. 6 ou plus&#x202f;: arrêtez cet exercice pour aujourd’hui.</translation>
    </message>
    <message>
        <source>These numbers come from another condition; nobody has tested them for sciatica.</source>
        <translation>Ces nombres viennent d’une autre affection&#x202f;; personne ne les a vérifiés pour la sciatique.</translation>
    </message>
    <message>
        <source>Worse the next day: do less.</source>
        <translation>Si c’est pire le lendemain&#x202f;: faites-en moins.</translation>
    </message>
    <message>
        <source>0: no pain. Carry on.</source>
        <translation>0&#x202f;: aucune douleur. Continuez.</translation>
    </message>
    <message>
        <source>1 to 3: carry on.</source>
        <translation>1 à 3&#x202f;: continuez.</translation>
    </message>
    <message>
        <source>4 or 5: do less today: move less far, do fewer, or hold shorter.</source>
        <translation>4 ou 5&#x202f;: faites-en moins aujourd’hui&#x202f;: allez moins loin, faites moins de répétitions, ou tenez moins longtemps.</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise today.</source>
        <translation>6 ou plus&#x202f;: arrêtez cet exercice pour aujourd’hui.</translation>
    </message>
    <message>
        <source>The leg comes first: symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>La jambe d’abord&#x202f;: si les symptômes descendent plus bas dans la jambe, ou si les fourmillements augmentent, arrêtez cet exercice, quel que soit le nombre.</translation>
    </message>
    <message>
        <source>Your leg is worse than before. Symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>Votre jambe va moins bien qu’avant. Si les symptômes descendent plus bas dans la jambe, ou si les fourmillements augmentent, arrêtez cet exercice, quel que soit le nombre.</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Douleur au dos</translation>
    </message>
    <message>
        <source>Leg pain</source>
        <translation>Douleur à la jambe</translation>
    </message>
    <message>
        <source>How much pain now?</source>
        <translation>Quelle douleur maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>aucune douleur</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>pire imaginable</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} sur {2}</translation>
    </message>
    <message>
        <source>0 to {0}, not answered</source>
        <translation>de 0 à {0}, sans réponse</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Réécouter</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>Entendez-vous ceci&#x202f;?</translation>
    </message>
    <message>
        <source>No sound output found. The screen will flash instead.</source>
        <translation>Aucune sortie audio trouvée. L’écran clignotera à la place.</translation>
    </message>
    <message>
        <source>The sound is muted. Press M to hear it.</source>
        <translation>Le son est coupé. Appuyez sur M pour l’entendre.</translation>
    </message>
    <message>
        <source>Sound comes out of: {0}</source>
        <translation>Le son sort par&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Test du son</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Tones: {0}</source>
        <translation>Signaux&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Not now   Esc</source>
        <translation>Pas maintenant   Échap</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The tones get louder. Press Space, or the button you use, as soon as you hear them.</source>
        <translation>Les signaux deviennent plus forts. Appuyez sur Espace, ou sur votre bouton, dès que vous les entendez.</translation>
    </message>
    <message>
        <source>Tones {0} of {1}</source>
        <translation>Signaux {0} sur {1}</translation>
    </message>
    <message>
        <source>The sound is set</source>
        <translation>Le son est réglé</translation>
    </message>
    <message>
        <source>You heard these tones best: {0}. They are now loud enough for you on this output.</source>
        <translation>Vous avez le mieux entendu ces signaux&#x202f;: {0}. Ils sont maintenant assez forts pour vous sur cette sortie.</translation>
    </message>
    <message>
        <source>I hear it   Space</source>
        <translation>Je l’entends   Espace</translation>
    </message>
    <message>
        <source>Go on   Space</source>
        <translation>Continuer   Espace</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Je l’entends</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to {1}. Space skips, Enter skips all that is left.</source>
        <translation>Avant {0}. Appuyez sur 1 à {1}. Espace passe, Entrée passe tout le reste.</translation>
    </message>
    <message>
        <source>Before {0}. Press 0 to 9, X for 10. Space skips, Enter skips all that is left.</source>
        <translation>Avant {0}. Appuyez sur 0 à 9, X pour 10. Espace passe, Entrée passe tout le reste.</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to 6, or 0 for nothing. Space goes on, Enter skips all that is left.</source>
        <translation>Avant {0}. Appuyez sur 1 à 6, ou 0 pour rien. Espace continue, Entrée passe tout le reste.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Séance terminée</translation>
    </message>
    <message>
        <source>Any key reads it aloud again. Esc leaves.</source>
        <translation>N’importe quelle touche relit le texte à voix haute. Échap quitte.</translation>
    </message>
    <message>
        <source>Done   Esc</source>
        <translation>Terminer   Échap</translation>
    </message>
    <message>
        <source>Done   Enter</source>
        <translation>Terminer   Entrée</translation>
    </message>
    <message>
        <source>Go on with what is left</source>
        <translation>Continuer avec ce qui reste</translation>
    </message>
    <message>
        <source>See history</source>
        <translation>Voir l’historique</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Bravo.</translation>
    </message>
    <message>
        <source>Stopped. Please read this now.</source>
        <translation>Arrêté. Lisez ceci maintenant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>You stopped before the first rep, so there is nothing to keep.</source>
        <translation>Vous avez arrêté avant la première répétition&#x202f;: il n’y a donc rien à garder.</translation>
    </message>
    <message>
        <source>1   {0}   ←</source>
        <translation>1   {0}   ←</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>3   {0}   →</source>
        <translation>3   {0}   →</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>J’ai eu mal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difficile</translation>
    </message>
    <message>
        <source>2   {0}   Space</source>
        <translation>2   {0}   Espace</translation>
    </message>
    <message>
        <source>2   {0}</source>
        <translation>2   {0}</translation>
    </message>
    <message>
        <source>How was {0}?</source>
        <translation>«&#x202f;{0}&#x202f;»&#x202f;: comment était-ce&#x202f;?</translation>
    </message>
    <message>
        <source>How was {0}? 1 fine, 2 hard, 3 it hurt.</source>
        <translation>«&#x202f;{0}&#x202f;»&#x202f;: comment était-ce&#x202f;? 1 bien, 2 difficile, 3 j’ai eu mal.</translation>
    </message>
    <message>
        <source>Noted: fine</source>
        <translation>Noté&#x202f;: bien</translation>
    </message>
    <message>
        <source>Noted: hard</source>
        <translation>Noté&#x202f;: difficile</translation>
    </message>
    <message>
        <source>Noted: it hurt</source>
        <translation>Noté&#x202f;: j’ai eu mal</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Touches (?)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Remettre le son (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Couper le son (M)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Comment faire</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Then you have {0} to get into position.</source>
        <translation>Vous aurez ensuite {0} pour vous mettre en position.</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>série {0}</translation>
    </message>
    <message>
        <source>Go on with {0}, {1}?</source>
        <translation>Reprendre {0}, {1}&#x202f;?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, {2}, rep {3}?</source>
        <translation>Reprendre {0}, série {1}, {2}, répétition {3}&#x202f;?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, rep {2}?</source>
        <translation>Reprendre {0}, série {1}, répétition {2}&#x202f;?</translation>
    </message>
    <message>
        <source>This session was interrupted at {0}.</source>
        <translation>Cette séance a été interrompue à {0}.</translation>
    </message>
    <message>
        <source>What you did is kept either way.</source>
        <translation>Ce que vous avez fait est gardé dans tous les cas.</translation>
    </message>
    <message>
        <source>No rep was done yet.</source>
        <translation>Aucune répétition n’a encore été faite.</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Série {0}</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Finir ici&#x202f;?</translation>
    </message>
    <message>
        <source>Paused. What you did is kept.</source>
        <translation>En pause. Ce que vous avez fait est gardé.</translation>
    </message>
    <message>
        <source>End   Enter</source>
        <translation>Finir   Entrée</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Go on   Esc</source>
        <translation>Continuer   Échap</translation>
    </message>
    <message>
        <source>Other exercises</source>
        <translation>Autres exercices</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it</source>
        <translation>↑ ↓ choisir · Entrée le prend</translation>
    </message>
    <message>
        <source>Keep it   Esc</source>
        <translation>Le garder   Échap</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Instead of {0}:</source>
        <translation>À la place de «&#x202f;{0}&#x202f;»&#x202f;:</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Série {0} sur {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>encore {0}</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSE</translation>
    </message>
    <message>
        <source>WHEN READY</source>
        <translation>QUAND VOUS VOULEZ</translation>
    </message>
    <message>
        <source>BACK IN</source>
        <comment>so many seconds</comment>
        <translation>REPRISE DANS</translation>
    </message>
    <message>
        <source>Exercise {0} of {1}</source>
        <translation>Exercice {0} sur {1}</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Tour {0} sur {1}</translation>
    </message>
    <message>
        <source>Next: set {0} of {1}</source>
        <translation>Ensuite&#x202f;: série {0} sur {1}</translation>
    </message>
    <message>
        <source>Next: rep {0} of {1}</source>
        <translation>Ensuite&#x202f;: répétition {0} sur {1}</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Répétition {0} sur {1}</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <translation>Il vous faut&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Then: done</source>
        <translation>Ensuite&#x202f;: terminé</translation>
    </message>
    <message>
        <source>rep {0}</source>
        <translation>répétition {0}</translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation>tenez {0}</translation>
    </message>
    <message>
        <source>come back slowly</source>
        <translation>revenez lentement</translation>
    </message>
    <message>
        <source>rest {0}</source>
        <translation>repos {0}</translation>
    </message>
    <message>
        <source>change to {0}, {1}</source>
        <translation>changement de côté, {0}, {1}</translation>
    </message>
    <message>
        <source>set done, rest {0}</source>
        <translation>série finie, repos {0}</translation>
    </message>
    <message>
        <source>get ready, {0}</source>
        <translation>préparez-vous, {0}</translation>
    </message>
    <message>
        <source>the next exercise</source>
        <translation>l’exercice suivant</translation>
    </message>
    <message>
        <source>round done, rest {0}</source>
        <translation>tour fini, repos {0}</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>bougez {0}</translation>
    </message>
    <message>
        <source>rep {0}, as long as you like</source>
        <translation>répétition {0}, aussi longtemps que vous voulez</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Ensuite&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Keep breathing. {0}</source>
        <translation>Continuez à respirer. {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Press the button…   Esc</source>
        <translation>Appuyez sur le bouton…   Échap</translation>
    </message>
    <message>
        <source>Buttons and keys</source>
        <translation>Boutons et touches</translation>
    </message>
    <message>
        <source>A presenter, a pedal or a headset works without any choice: Page Down, F5, B and the play key pause and go on, Page Up goes back. Any other button or key can be chosen here.</source>
        <translation>Une télécommande de présentation, une pédale ou un casque fonctionnent sans rien choisir&#x202f;: Page suivante, F5, B et la touche lecture mettent en pause et reprennent, Page précédente revient en arrière. Tout autre bouton ou touche peut être choisi ici.</translation>
    </message>
    <message>
        <source>Letters are keys: H, S, R and others</source>
        <translation>Touches à lettres&#x202f;: H, S, R et d’autres</translation>
    </message>
    <message>
        <source>Turn this off if you speak to the computer, and what it types presses keys.</source>
        <translation>À désactiver si vous dictez à l’ordinateur&#x202f;: ce qu’il écrit pourrait appuyer sur des touches.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Retirer&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} already has a meaning of its own. Choose another.</source>
        <translation>{0} a déjà un rôle à lui. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pause et reprise</translation>
    </message>
    <message>
        <source>It hurts more</source>
        <translation>La douleur augmente</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Comment ça va</translation>
    </message>
    <message>
        <source>Ask about pain, once a day</source>
        <translation>Demander la douleur, une fois par jour</translation>
    </message>
    <message>
        <source>Ask how each exercise was</source>
        <translation>Demander comment était chaque exercice</translation>
    </message>
    <message>
        <source>Your plan for bad days is offered when your pain reaches this number.</source>
        <translation>Votre plan pour les jours difficiles vous est proposé quand votre douleur atteint ce nombre.</translation>
    </message>
    <message>
        <source>Pain from</source>
        <translation>Douleur à partir de</translation>
    </message>
    <message>
        <source>Your usual plan is offered again after this many calm days.</source>
        <translation>Votre plan habituel vous est proposé de nouveau après ce nombre de jours calmes.</translation>
    </message>
    <message>
        <source>Calm days</source>
        <translation>Jours calmes</translation>
    </message>
    <message>
        <source>Draft a plan for bad days</source>
        <translation>Ébaucher un plan</translation>
    </message>
    <message>
        <source>Back to the usual plan</source>
        <translation>Revenir au plan habituel</translation>
    </message>
    <message>
        <source>You follow your plan for bad days since {0}.</source>
        <translation>Vous suivez votre plan pour les jours difficiles depuis le {0}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder:</source>
        <translation>Tout reste sur cet ordinateur, dans un seul dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Sciatica Timer {0}</source>
        <translation>Sciatica Timer {0}</translation>
    </message>
    <message>
        <source>All that is yours is backed up once a day, on this computer. There is no backup yet.</source>
        <translation>Tout ce qui est à vous est sauvegardé une fois par jour, sur cet ordinateur. Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Last backup: {0} ({1})</source>
        <translation>Dernière sauvegarde&#x202f;: {0} ({1})</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>When you ask for help, these facts help too: versions, system, screen, sound, folders. Nothing of your history, pain or notes is among them.</source>
        <translation>Quand vous demandez de l’aide, ces informations sont utiles&#x202f;: versions, système, écran, son, dossiers. Rien de votre historique, de votre douleur ou de vos notes n’y figure.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The window opens again in the other language.</source>
        <translation>La fenêtre se rouvre dans l’autre langue.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion: still pictures only</source>
        <translation>Moins d’animation&#x202f;: images fixes seulement</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Remind me of {0}</source>
        <translation>Me rappeler {0}</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>{0}: add a time</source>
        <translation>{0}&#x202f;: ajouter une heure</translation>
    </message>
    <message>
        <source>Once more an hour later, if it was not done</source>
        <translation>Répéter une heure plus tard si pas fait</translation>
    </message>
    <message>
        <source>{0}: once more an hour later, if it was not done</source>
        <translation>{0}&#x202f;: encore une fois une heure plus tard, si ce n’est pas fait</translation>
    </message>
    <message>
        <source>Choose a day, and it reminds you.</source>
        <translation>Choisissez un jour pour recevoir un rappel.</translation>
    </message>
    <message>
        <source>{0}: time {1}</source>
        <translation>{0}&#x202f;: heure {1}</translation>
    </message>
    <message>
        <source>{0}: remove {1}</source>
        <translation>{0}&#x202f;: retirer {1}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>A notification asks you at the times you choose. Nothing is asked in a session, in quiet hours, or for what you have done by then.</source>
        <translation>Une notification vous le demande aux heures que vous choisissez. Rien n’est demandé pendant une séance, aux heures calmes, ou pour ce que vous avez déjà fait.</translation>
    </message>
    <message>
        <source>Remind me of an exercise</source>
        <translation>Me rappeler un exercice</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Rester actif quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Remind me of an exercise…</source>
        <translation>Me rappeler un exercice…</translation>
    </message>
    <message>
        <source>Reminders come while the app is open.</source>
        <translation>Les rappels arrivent tant que l’application est ouverte.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so leave the window open or minimized.</source>
        <translation>Ce bureau n’a pas de zone de notification&#x202f;: laissez la fenêtre ouverte ou réduite.</translation>
    </message>
    <message>
        <source>Reminders come while the app is open, or in the tray.</source>
        <translation>Les rappels arrivent tant que l’application est ouverte, ou dans la zone de notification.</translation>
    </message>
    <message>
        <source>To start the app with the computer, use the settings of your system.</source>
        <translation>Pour démarrer l’application avec l’ordinateur, utilisez les réglages de votre système.</translation>
    </message>
    <message>
        <source>Show sessions on</source>
        <translation>Montrer les séances sur</translation>
    </message>
    <message>
        <source>The app&apos;s own screen</source>
        <translation>L’écran de l’application</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (non connecté)</translation>
    </message>
    <message>
        <source>Show sessions on: {0}</source>
        <translation>Montrer les séances sur&#x202f;: {0}</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Pendant une séance</translation>
    </message>
    <message>
        <source>How long you have to get into position before the first rep.</source>
        <translation>Le temps qu’il vous faut pour vous mettre en position avant la première répétition.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Wait for me where the position changes</source>
        <translation>M’attendre quand la position change</translation>
    </message>
    <message>
        <source>Otherwise the next exercise begins by itself after {0} s.</source>
        <translation>Sinon, l’exercice suivant commence tout seul après {0}&#xa0;s.</translation>
    </message>
    <message>
        <source>Wait for a minute at most, then go on</source>
        <translation>Attendre une minute, puis continuer</translation>
    </message>
    <message>
        <source>Sessions fill the screen</source>
        <translation>Les séances remplissent l’écran</translation>
    </message>
    <message>
        <source>After so many good sessions in a row, a little more is suggested.</source>
        <translation>Après ce nombre de bonnes séances de suite, un peu plus vous est proposé.</translation>
    </message>
    <message>
        <source>Good sessions</source>
        <translation>Bonnes séances</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>How the tones sound</source>
        <translation>Le timbre des signaux</translation>
    </message>
    <message>
        <source>Low is for ears that hear high tones badly.</source>
        <translation>«&#x202f;Grave&#x202f;» convient aux oreilles qui entendent mal les sons aigus.</translation>
    </message>
    <message>
        <source>Check by ear</source>
        <translation>Régler à l’oreille</translation>
    </message>
    <message>
        <source>Check by ear: find the tones and the loudness that suit you</source>
        <translation>Régler à l’oreille&#x202f;: trouver les signaux et le volume qui vous conviennent</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Flash the screen at every change, too</source>
        <translation>Faire clignoter l’écran aux changements</translation>
    </message>
    <message>
        <source>Lower the music while it speaks</source>
        <translation>Baisser la musique pendant les paroles</translation>
    </message>
    <message>
        <source>Music and films, through PulseAudio or PipeWire: this works on Linux alone.</source>
        <translation>Musique et films, par PulseAudio ou PipeWire&#x202f;: cela ne marche que sous Linux.</translation>
    </message>
    <message>
        <source>Type a time, or change it with the arrow keys</source>
        <translation>Tapez une heure, ou changez-la avec les flèches</translation>
    </message>
    <message>
        <source>{0}: how often</source>
        <translation>{0}&#x202f;: à quel rythme</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>toutes les {0} heures</translation>
    </message>
    <message>
        <source>{0}: from</source>
        <translation>{0}&#x202f;: de</translation>
    </message>
    <message>
        <source>{0}: until</source>
        <translation>{0}&#x202f;: à</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>{0}: fill in the times</source>
        <translation>{0}&#x202f;: remplir les heures</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet hours: no reminder</source>
        <translation>Heures calmes&#x202f;: pas de rappel</translation>
    </message>
    <message>
        <source>Quiet hours: from</source>
        <translation>Heures calmes&#x202f;: de</translation>
    </message>
    <message>
        <source>Quiet hours: until</source>
        <translation>Heures calmes&#x202f;: à</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Secondes du maintien</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Say when to breathe in long holds</source>
        <translation>Dire quand respirer (longs maintiens)</translation>
    </message>
    <message>
        <source>In for 4 s, out for 6.</source>
        <translation>Inspirez 4&#xa0;s, expirez 6&#xa0;s.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Otherwise the app&apos;s own voice speaks; names of your own exercises need the computer&apos;s voice.</source>
        <translation>Sinon, la voix de l’application parle&#x202f;; les noms de vos propres exercices ont besoin de la voix de l’ordinateur.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own voice</source>
        <translation>Utiliser la voix de l’ordinateur</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>While a screen reader is on</source>
        <translation>Quand un lecteur d’écran est actif</translation>
    </message>
    <message>
        <source>Nothing is spoken; the tones alone lead you.</source>
        <translation>Rien n’est dit&#x202f;; seuls les signaux vous guident.</translation>
    </message>
    <message>
        <source>Says both movements and the hold, which side, and which exercise is next.</source>
        <translation>Dit les deux mouvements et le maintien, le côté, et l’exercice suivant.</translation>
    </message>
    <message>
        <source>Also says how it is done, when you are half way, and to keep breathing.</source>
        <translation>Dit aussi comment faire, quand vous êtes à la moitié, et de continuer à respirer.</translation>
    </message>
    <message>
        <source>Use the Starter</source>
        <translation>Prendre «&#x202f;Premiers pas&#x202f;»</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>La noter</translation>
    </message>
    <message>
        <source>See the exercises</source>
        <translation>Voir les exercices</translation>
    </message>
    <message>
        <source>Four gentle exercises from the article, once a day.</source>
        <translation>Quatre exercices doux tirés de l’article, une fois par jour.</translation>
    </message>
    <message>
        <source>Enter what your physiotherapist gave you, with its days and times.</source>
        <translation>Notez ce que votre kinésithérapeute vous a donné, avec les jours et les heures.</translation>
    </message>
    <message>
        <source>See what there is, and try one. Nothing is planned by that.</source>
        <translation>Voyez ce qu’il y a, et essayez-en un. Cela ne prévoit rien.</translation>
    </message>
    <message>
        <source>The article&apos;s Starter</source>
        <translation>«&#x202f;Premiers pas&#x202f;», de l’article</translation>
    </message>
    <message>
        <source>My prescription</source>
        <translation>Ma prescription</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source> Start   Space</source>
        <translation> Commencer   Espace</translation>
    </message>
    <message>
        <source>All {0} · {1}</source>
        <translation>Les {0} · {1}</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>fait à {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard aujourd’hui</translation>
    </message>
    <message>
        <source>Plan for my calendar…</source>
        <translation>Plan pour mon calendrier…</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Commencer {0}</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Bonsoir.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Bonjour.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>How would you like to go on?</source>
        <translation>Comment voulez-vous continuer&#x202f;?</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <translation>Tout est fait pour aujourd’hui.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>Aujourd’hui, c’est jour de repos.</translation>
    </message>
    <message>
        <source>The next is at {0}.</source>
        <translation>Le prochain est à {0}.</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>Fini pour l’instant.</translation>
    </message>
    <message>
        <source>{0} of {1} are left.</source>
        <translation>Il en reste {0} sur {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} is left.</source>
        <translation>Il en reste {0} sur {1}.</translation>
    </message>
    <message>
        <source>{0} things to do today.</source>
        <translation>{0} choses à faire aujourd’hui.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Ensuite&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>That is enough for today. A pause is part of it.</source>
        <translation>Cela suffit pour aujourd’hui. Le repos en fait partie.</translation>
    </message>
    <message>
        <source>A day off is part of the plan.</source>
        <translation>Un jour de repos fait partie du plan.</translation>
    </message>
    <message>
        <source>You can change all of it later.</source>
        <translation>Vous pourrez tout changer plus tard.</translation>
    </message>
    <message>
        <source>The rest has time.</source>
        <translation>Le reste peut attendre.</translation>
    </message>
    <message>
        <source>Good. Go on whenever you are ready.</source>
        <translation>Bien. Continuez quand vous voulez.</translation>
    </message>
    <message>
        <source>At your own pace. A little is enough.</source>
        <translation>À votre rythme. Un peu, c’est déjà bien.</translation>
    </message>
    <message>
        <source>Left out today because of pain.</source>
        <translation>Laissé de côté aujourd’hui à cause de la douleur.</translation>
    </message>
    <message>
        <source>Left out today because something is new.</source>
        <translation>Laissé de côté aujourd’hui parce qu’il y a du nouveau.</translation>
    </message>
    <message>
        <source>That is all right. Start stays here in case it gets better.</source>
        <translation>Vous faites bien. «&#x202f;Commencer&#x202f;» reste là, au cas où cela irait mieux.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} sur {1} faits</translation>
    </message>
    <message>
        <source>{0} of {1} times today</source>
        <translation>{0} fois sur {1} aujourd’hui</translation>
    </message>
    <message>
        <source>{0} and 1 more</source>
        <translation>{0} et 1 autre</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} et {1} autres</translation>
    </message>
    <message>
        <source>Missing or damaged in Sciatica Timer itself: {0}. Installing it again brings back what is left out.</source>
        <translation>Manquant ou abîmé dans Sciatica Timer lui-même&#x202f;: {0}. Réinstallez-le pour retrouver ce qui manque.</translation>
    </message>
    <message>
        <source>{0} positions</source>
        <translation>{0} positions</translation>
    </message>
    <message>
        <source>you need: {0}</source>
        <translation>il vous faut&#x202f;: {0}</translation>
    </message>
    <message>
        <source>nothing else needed</source>
        <translation>rien d’autre à prévoir</translation>
    </message>
    <message>
        <source>all on your back</source>
        <translation>tout sur le dos</translation>
    </message>
    <message>
        <source>all on your side</source>
        <translation>tout sur le côté</translation>
    </message>
    <message>
        <source>all on your front</source>
        <translation>tout sur le ventre</translation>
    </message>
    <message>
        <source>all kneeling</source>
        <translation>tout à genoux</translation>
    </message>
    <message>
        <source>all on your feet</source>
        <translation>tout debout</translation>
    </message>
    <message>
        <source>all on hands and knees</source>
        <translation>tout à quatre pattes</translation>
    </message>
    <message>
        <source>all standing</source>
        <translation>tout debout</translation>
    </message>
    <message>
        <source>all sitting</source>
        <translation>tout en position assise</translation>
    </message>
    <message>
        <source>again at {0}</source>
        <translation>de nouveau à {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>à {0}</translation>
    </message>
    <message>
        <source>{0} more times today</source>
        <translation>encore {0} fois aujourd’hui</translation>
    </message>
    <message>
        <source>again this evening</source>
        <translation>encore ce soir</translation>
    </message>
    <message>
        <source>once more today</source>
        <translation>encore une fois aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Sciatica Timer</source>
        <translation>Sciatica Timer</translation>
    </message>
    <message>
        <source>Open Sciatica Timer</source>
        <translation>Ouvrir Sciatica Timer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Button {0}</source>
        <translation>Bouton {0}</translation>
    </message>
    <message>
        <source>That was left out: it would be too long.</source>
        <translation>Ceci a été laissé de côté&#x202f;: ce serait trop long.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} sur {1} caractères</translation>
    </message>
    <message>
        <source>Your last session was stopped because it hurt more, so here is a little less.</source>
        <translation>Votre dernière séance s’est arrêtée parce que la douleur augmentait&#x202f;: voici un peu moins.</translation>
    </message>
    <message>
        <source>In your last {0} sessions you did all you had planned, so here is a little more.</source>
        <translation>Lors de vos {0} dernières séances, vous avez fait tout ce qui était prévu&#x202f;: voici un peu plus.</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} au lieu de {1}</translation>
    </message>
    <message>
        <source>{0} rep instead of {1}</source>
        <translation>{0} répétition au lieu de {1}</translation>
    </message>
    <message>
        <source>{0} reps instead of {1}</source>
        <translation>{0} répétitions au lieu de {1}</translation>
    </message>
    <message>
        <source>{0} s instead of {1} s</source>
        <translation>{0}&#xa0;s au lieu de {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold instead of {1} s</source>
        <translation>tenir {0}&#xa0;s au lieu de {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} set instead of {1}</source>
        <translation>{0} série au lieu de {1}</translation>
    </message>
    <message>
        <source>{0} sets instead of {1}</source>
        <translation>{0} séries au lieu de {1}</translation>
    </message>
    <message>
        <source>The easier form next time?</source>
        <translation>La version plus facile la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>The harder form next time?</source>
        <translation>La version plus difficile la prochaine fois&#x202f;?</translation>
    </message>
    <message>
        <source>A little less?</source>
        <translation>Un peu moins&#x202f;?</translation>
    </message>
    <message>
        <source>A little more?</source>
        <translation>Un peu plus&#x202f;?</translation>
    </message>
    <message>
        <source>From the next session on: {0}.</source>
        <translation>Dès la prochaine séance&#x202f;: {0}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Rest now. For next time:</source>
        <translation>Reposez-vous maintenant. Pour la prochaine fois&#x202f;:</translation>
    </message>
    <message>
        <source>Emergency: do not start. Get emergency care now if you have</source>
        <translation>Urgence&#x202f;: ne commencez pas. Faites appel aux urgences tout de suite si vous avez</translation>
    </message>
    <message>
        <source>numbness or changed feeling round the genitals, back passage, buttocks or inner thighs</source>
        <translation>un engourdissement ou une sensation modifiée autour des parties génitales, de l’anus, des fesses ou de l’intérieur des cuisses</translation>
    </message>
    <message>
        <source>changes in bladder control: new trouble starting, stopping or feeling urine, or leaking</source>
        <translation>des changements dans le contrôle de la vessie&#x202f;: une difficulté nouvelle à commencer d’uriner, à s’arrêter ou à sentir l’urine passer, ou des fuites</translation>
    </message>
    <message>
        <source>changes in bowel control, or loss of it</source>
        <translation>des changements dans le contrôle des selles, ou une perte de ce contrôle</translation>
    </message>
    <message>
        <source>new sexual numbness</source>
        <translation>une perte nouvelle de sensibilité sexuelle</translation>
    </message>
    <message>
        <source>symptoms in both legs, or severe or worsening weakness or numbness</source>
        <translation>des symptômes dans les deux jambes, ou une faiblesse ou un engourdissement sévères ou qui s’aggravent</translation>
    </message>
    <message>
        <source>Emergency: get emergency care now if you have</source>
        <translation>Urgence&#x202f;: faites appel aux urgences tout de suite si vous avez</translation>
    </message>
    <message>
        <source>Stop, and see a doctor or physiotherapist soon, if you have more</source>
        <translation>Arrêtez, et voyez sans tarder un médecin ou un kinésithérapeute, si vous avez davantage</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or faintness: stop and get emergency help.</source>
        <translation>Douleur dans la poitrine, souffle court ou impression de vous évanouir&#x202f;: arrêtez et appelez les secours.</translation>
    </message>
    <message>
        <source>tingling or numbness</source>
        <translation>de fourmillements ou d’engourdissement</translation>
    </message>
    <message>
        <source>weakness in a leg</source>
        <translation>de faiblesse dans une jambe</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>de douleur</translation>
    </message>
    <message>
        <source>trouble keeping your balance</source>
        <translation>de mal à garder l’équilibre</translation>
    </message>
    <message>
        <source>What this app is</source>
        <translation>Ce qu’est cette application</translation>
    </message>
    <message>
        <source>A timer and a diary. It does not examine, diagnose or treat, and it promises no cure. Its exercises come from a general article, not from a plan made for you. How much you do is yours to decide: the app never raises a dose by itself.</source>
        <translation>Un minuteur et un journal. Elle n’examine pas, ne pose pas de diagnostic, ne soigne pas, et ne promet pas de guérison. Ses exercices viennent d’un article général, pas d’un plan fait pour vous. C’est vous qui décidez combien vous en faites&#x202f;: l’application n’augmente jamais une dose d’elle-même.</translation>
    </message>
    <message>
        <source>Ask a clinician before you begin</source>
        <translation>Avant de commencer, demandez à un professionnel de santé</translation>
    </message>
    <message>
        <source>Above all when you are pregnant, after surgery, a fall or an injury, or with osteoporosis, long-term steroids, cancer, fever, unexplained weight loss, or heart or blood-pressure trouble.</source>
        <translation>Surtout si vous êtes enceinte, après une opération, une chute ou une blessure, ou en cas d’ostéoporose, de corticoïdes pris au long cours, de cancer, de fièvre, de perte de poids inexpliquée, ou de problème de cœur ou de tension.</translation>
    </message>
    <message>
        <source>While you exercise</source>
        <translation>Pendant les exercices</translation>
    </message>
    <message>
        <source>Keep breathing through every hold. Symptoms that travel further down the leg, or more tingling, mean: stop that exercise, whatever the number. “Stop: it hurts more” ends a session at once and keeps what you did.</source>
        <translation>Continuez à respirer pendant chaque maintien. Si les symptômes descendent plus bas dans la jambe, ou si les fourmillements augmentent&#x202f;: arrêtez cet exercice, quel que soit le nombre. «&#x202f;Stop&#x202f;: la douleur augmente&#x202f;» termine la séance tout de suite et garde ce que vous avez fait.</translation>
    </message>
    <message>
        <source>If you rate your pain from 0 to 10</source>
        <translation>Si vous notez votre douleur de 0 à 10</translation>
    </message>
    <message>
        <source>Worse the next day: do less. These numbers come from another condition; nobody has tested them for sciatica. The rule about the leg comes first.</source>
        <translation>Si c’est pire le lendemain&#x202f;: faites-en moins. Ces nombres viennent d’une autre affection&#x202f;; personne ne les a vérifiés pour la sciatique. La règle sur la jambe passe avant.</translation>
    </message>
    <message>
        <source>0 to 3: carry on</source>
        <translation>0 à 3&#x202f;: continuez</translation>
    </message>
    <message>
        <source>4 to 5: move less far, do fewer, or hold shorter</source>
        <translation>4 à 5&#x202f;: allez moins loin, faites moins de répétitions, ou tenez moins longtemps</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise for today</source>
        <translation>6 ou plus&#x202f;: arrêtez cet exercice pour aujourd’hui</translation>
    </message>
    <message>
        <source>About this translation</source>
        <translation>À propos de cette traduction</translation>
    </message>
    <message>
        <source>No doctor or physiotherapist has reviewed this translation yet. The app was written in English.</source>
        <translation>Aucun médecin ni kinésithérapeute n’a encore relu cette traduction. L’application a été écrite en anglais.</translation>
    </message>
    <message>
        <source>Less: {0}</source>
        <translation>Moins&#x202f;: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Plus&#x202f;: {0}</translation>
    </message>
    <message>
        <source>{0} · you chose otherwise</source>
        <translation>{0} · autre choix</translation>
    </message>
    <message>
        <source>{0} · top</source>
        <translation>{0} · maximum</translation>
    </message>
    <message>
        <source>{0} · lowest</source>
        <translation>{0} · minimum</translation>
    </message>
    <message>
        <source>↑ ↓ read on</source>
        <translation>↑ ↓ lire la suite</translation>
    </message>
    <message>
        <source>Close   any key</source>
        <translation>Fermer   toute touche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When you are asked about pain</source>
        <translation>Quand on vous demande la douleur</translation>
    </message>
    <message>
        <source>In the table of History</source>
        <translation>Dans le tableau de l’historique</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Dans la fenêtre</translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation>commencer, pause, continuer</translation>
    </message>
    <message>
        <source>Page Down, Up</source>
        <translation>Page suiv., préc.</translation>
    </message>
    <message>
        <source>the same and back, on a presenter</source>
        <translation>la même chose, sur une télécommande</translation>
    </message>
    <message>
        <source>skip this rep or rest</source>
        <translation>passer cette répétition ou ce repos</translation>
    </message>
    <message>
        <source>back: this rep again, or the one before</source>
        <translation>retour&#x202f;: celle-ci encore, ou celle d’avant</translation>
    </message>
    <message>
        <source>skip the exercise</source>
        <translation>passer l’exercice</translation>
    </message>
    <message>
        <source>hear how it is done</source>
        <translation>écouter comment faire</translation>
    </message>
    <message>
        <source>another exercise instead</source>
        <translation>un autre exercice à la place</translation>
    </message>
    <message>
        <source>an easier form, a harder one</source>
        <translation>une version plus facile, plus difficile</translation>
    </message>
    <message>
        <source>at your own pace, and back</source>
        <translation>à votre rythme, et retour</translation>
    </message>
    <message>
        <source>one more set</source>
        <translation>encore une série</translation>
    </message>
    <message>
        <source>10 s more rest</source>
        <translation>10&#xa0;s de repos en plus</translation>
    </message>
    <message>
        <source>pause, and ask whether to end</source>
        <translation>pause, et demander s’il faut finir</translation>
    </message>
    <message>
        <source>stop: it hurts more</source>
        <translation>stop&#x202f;: la douleur augmente</translation>
    </message>
    <message>
        <source>mute, and sound on again</source>
        <translation>couper le son, et le remettre</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>plein écran</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>ces touches</translation>
    </message>
    <message>
        <source>the pages, from Today to Safety</source>
        <translation>les pages, d’Aujourd’hui à Sécurité</translation>
    </message>
    <message>
        <source>Ctrl+1 … 5</source>
        <translation>Ctrl+1 … 5</translation>
    </message>
    <message>
        <source>exercises or programmes</source>
        <translation>exercices ou programmes</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>fermer la fenêtre</translation>
    </message>
    <message>
        <source>Ctrl+Q, W</source>
        <translation>Ctrl+Q, W</translation>
    </message>
    <message>
        <source>how much it hurts</source>
        <translation>combien vous avez mal</translation>
    </message>
    <message>
        <source>10, the most</source>
        <translation>10, le maximum</translation>
    </message>
    <message>
        <source>skip the question</source>
        <translation>passer la question</translation>
    </message>
    <message>
        <source>a session&apos;s sets, shown or folded</source>
        <translation>montrer ou replier les séries</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>edit the set</source>
        <translation>modifier la série</translation>
    </message>
    <message>
        <source>delete what is chosen</source>
        <translation>supprimer ce qui est choisi</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copier les lignes choisies</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>défaire</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>refaire</translation>
    </message>
    <message>
        <source>Ctrl+⇧Z</source>
        <translation>Ctrl+⇧Z</translation>
    </message>
    <message>
        <source>filter and search</source>
        <translation>filtrer et chercher</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Point d’interrogation</translation>
    </message>
    <message>
        <source>Shift+</source>
        <translation>Maj+</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Gainage</translation>
    </message>
    <message>
        <source>Hips and legs</source>
        <translation>Hanches et jambes</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Étirements</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerf</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miens</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Sur le dos</translation>
    </message>
    <message>
        <source>On your side</source>
        <translation>Sur le côté</translation>
    </message>
    <message>
        <source>On your front</source>
        <translation>Sur le ventre</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>À genoux</translation>
    </message>
    <message>
        <source>On your feet</source>
        <translation>Debout</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>À quatre pattes</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Position assise</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Une fois par jour</translation>
    </message>
    <message>
        <source>{0} to {1} times a day</source>
        <translation>{0} à {1} fois par jour</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0}&#xa0;min {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold</source>
        <translation>tenir {0}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold at the start position</source>
        <translation>tenir {0}&#xa0;s dans la position de départ</translation>
    </message>
    <message>
        <source>{0} s hold each way</source>
        <translation>tenir {0}&#xa0;s dans chaque sens</translation>
    </message>
    <message>
        <source>{0} s hold, then {1} s</source>
        <translation>tenir {0}&#xa0;s, puis {1}&#xa0;s</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un jour sur deux</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>tous les {0} jours</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>semaine {0}</translation>
    </message>
    <message>
        <source>weeks {0} to {1}</source>
        <translation>semaines {0} à {1}</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>PRÉPAREZ-VOUS</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>BOUGEZ</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>TENEZ</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>REVENEZ</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REPOS</translation>
    </message>
    <message>
        <source>OTHER SIDE</source>
        <translation>AUTRE CÔTÉ</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>À SUIVRE</translation>
    </message>
    <message>
        <source>YOUR TIME</source>
        <translation>À VOTRE RYTHME</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>jambe droite</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>jambe gauche</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>bras droit</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>bras gauche</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>côté gauche</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>côté droit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Complète</translation>
    </message>
    <message>
        <source>It hurt more</source>
        <translation>La douleur a augmenté</translation>
    </message>
    <message>
        <source>Reps skipped</source>
        <translation>Répétitions passées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Went on in another form</source>
        <translation>Autre version ensuite</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>{0} + {1} of {2}</source>
        <translation>{0} + {1} sur {2}</translation>
    </message>
    <message>
        <source>There is no exercise {0}; did you mean {1}?</source>
        <translation>Il n’y a pas d’exercice {0}&#x202f;; vouliez-vous dire {1}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no exercise {0}; there are {1}.</source>
        <translation>Il n’y a pas d’exercice {0}&#x202f;; il y a {1}.</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; did you mean {1}?</source>
        <translation>Il n’y a ni exercice ni programme {0}&#x202f;; vouliez-vous dire {1}&#x202f;?</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; there are {1}.</source>
        <translation>Il n’y a ni exercice ni programme {0}&#x202f;; il y a {1}.</translation>
    </message>
    <message>
        <source>report needs the name of a file that ends in .pdf.</source>
        <translation>report a besoin du nom d’un fichier qui finit par .pdf.</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, 1 page written</source>
        <translation>{0}&#x202f;: du {1} au {2}, 1 page écrite</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, {3} pages written</source>
        <translation>{0}&#x202f;: du {1} au {2}, {3} pages écrites</translation>
    </message>
    <message>
        <source>--from {0} lies after today, {1}.</source>
        <translation>--from {0} vient après aujourd’hui, {1}.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>PRÉVU</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>FAIT</translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>still to be done</comment>
        <translation>RESTE</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>version of Qt</comment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>the place or the reps done are not of this dose</source>
        <translation>l’endroit ou les répétitions faites ne vont pas avec cette dose</translation>
    </message>
    <message>
        <source>the order is not of these exercises</source>
        <translation>l’ordre ne va pas avec ces exercices</translation>
    </message>
    <message>
        <source>If the power fails, the app will not know where you were in this session: {0}</source>
        <translation>En cas de coupure de courant, l’application ne saura pas où vous en étiez dans cette séance&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}).</source>
        <translation>Impossible de lire où en était la séance interrompue ({0}).</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}). The file is kept as {1}.</source>
        <translation>Impossible de lire où en était la séance interrompue ({0}). Le fichier est gardé sous {1}.</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>des listes trop imbriquées</translation>
    </message>
    <message>
        <source>a time is out of reach</source>
        <translation>une heure est hors limites</translation>
    </message>
    <message>
        <source>a set is begun twice</source>
        <translation>une série est commencée deux fois</translation>
    </message>
    <message>
        <source>found more reps in all than the {0} that a session can have</source>
        <translation>trouvé&#x202f;: plus de répétitions en tout que les {0} possibles dans une séance</translation>
    </message>
    <message>
        <source>byte {0}</source>
        <translation>octet {0}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>un texte en UTF-8</translation>
    </message>
    <message>
        <source>{0}: found {1}, expected {2}</source>
        <translation>{0} – trouvé&#x202f;: {1}&#x202f;; attendu&#x202f;: {2}</translation>
    </message>
    <message>
        <source>a value too deep or too large</source>
        <translation>une valeur trop profonde ou trop grande</translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (ligne {1})</translation>
    </message>
    <message>
        <source>a name that ends in .txt</source>
        <translation>un nom qui finit par .txt</translation>
    </message>
    <message>
        <source>one that ends in {0}</source>
        <translation>un nom qui finit par {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>ligne {0}</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>un nombre trop grand</translation>
    </message>
    <message>
        <source>a smaller one</source>
        <translation>un plus petit</translation>
    </message>
    <message>
        <source>tables nested too deep</source>
        <translation>des tables trop imbriquées</translation>
    </message>
    <message>
        <source>{0} levels at most</source>
        <translation>{0} niveaux au plus</translation>
    </message>
    <message>
        <source>no ordinary file, or a link that leads nowhere</source>
        <translation>pas un fichier ordinaire, ou un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>un dossier</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un fichier texte</translation>
    </message>
    <message>
        <source>more than {0} KB</source>
        <translation>plus de {0} Ko</translation>
    </message>
    <message>
        <source>a short text file</source>
        <translation>un fichier texte court</translation>
    </message>
    <message>
        <source>a number that is not endless</source>
        <translation>un nombre fini</translation>
    </message>
    <message>
        <source>lines {0} and {1} more cannot be read</source>
        <translation>les lignes {0} et {1} autres sont illisibles</translation>
    </message>
    <message>
        <source>line {0} cannot be read</source>
        <translation>la ligne {0} est illisible</translation>
    </message>
    <message>
        <source>lines {0} cannot be read</source>
        <translation>les lignes {0} sont illisibles</translation>
    </message>
    <message>
        <source>{0}: expected a year from {1} to {2}</source>
        <translation>{0}&#x202f;: il faut une année de {1} à {2}</translation>
    </message>
    <message>
        <source>local_date: expected the date of started_at</source>
        <translation>local_date&#x202f;: il faut la date de started_at</translation>
    </message>
    <message>
        <source>round: found {0}, expected {1} at most</source>
        <translation>round&#x202f;: trouvé&#x202f;: {0}, attendu&#x202f;: {1} au plus</translation>
    </message>
    <message>
        <source>edited_at: expected null where there is no original</source>
        <translation>edited_at&#x202f;: il faut null quand il n’y a pas d’original</translation>
    </message>
    <message>
        <source>edited_at: expected a time where there is an original</source>
        <translation>edited_at&#x202f;: il faut une heure quand il y a un original</translation>
    </message>
    <message>
        <source>left_done, right_done: expected numbers for alternating sides, and null otherwise</source>
        <translation>left_done, right_done&#x202f;: il faut des nombres pour des côtés en alternance, et null sinon</translation>
    </message>
    <message>
        <source>reps_done: expected the lesser of left_done and right_done</source>
        <translation>reps_done&#x202f;: il faut le plus petit de left_done et right_done</translation>
    </message>
    <message>
        <source>reps_done: found more than the {0} that were planned</source>
        <translation>reps_done&#x202f;: il y en a plus que les {0} prévues</translation>
    </message>
    <message>
        <source>set: found {1}, expected {0} at most</source>
        <translation>set&#x202f;: trouvé&#x202f;: {1}, attendu&#x202f;: {0} au plus</translation>
    </message>
    <message>
        <source>reason: expected nothing for a completed set, and a reason otherwise</source>
        <translation>reason&#x202f;: rien pour une série complète, et une raison sinon</translation>
    </message>
    <message>
        <source>reason: expected pain for a set stopped for pain, and only there</source>
        <translation>reason&#x202f;: pain pour une série arrêtée pour douleur, et là seulement</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>un autre type de fichier</translation>
    </message>
    <message>
        <source>a .toml file or a picture</source>
        <translation>un fichier .toml ou une image</translation>
    </message>
    <message>
        <source>an id that another set of this file has</source>
        <translation>un identifiant qu’une autre série de ce fichier a déjà</translation>
    </message>
    <message>
        <source>an id that another session of this file has</source>
        <translation>un identifiant qu’une autre séance de ce fichier a déjà</translation>
    </message>
    <message>
        <source>more than {0} MB</source>
        <translation>plus de {0} Mo</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>un export</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>aucun fichier de ce nom</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un fichier JSON</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>il manque une partie</translation>
    </message>
    <message>
        <source>a row is not as it was written</source>
        <translation>une ligne n’est pas comme elle a été écrite</translation>
    </message>
    <message>
        <source>an index is not complete</source>
        <translation>un index n’est pas complet</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the tables are not those of the version</source>
        <translation>les tables ne sont pas celles de la version</translation>
    </message>
    <message>
        <source>a row is not what its index says, or a part of it is blank</source>
        <translation>une ligne n’est pas ce que dit son index, ou une partie en est vide</translation>
    </message>
    <message>
        <source>a day is {0}</source>
        <translation>un jour est {0}</translation>
    </message>
    <message>
        <source>{0}; the usual settings are used.</source>
        <translation>{0}&#x202f;; les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>{0}; the usual value is used.</source>
        <translation>{0}&#x202f;; la valeur habituelle est utilisée.</translation>
    </message>
    <message>
        <source>the ids of exercises</source>
        <translation>les identifiants d’exercices</translation>
    </message>
    <message>
        <source>id: found {0}, which comes with the app; expected one of your own</source>
        <translation>id&#x202f;: trouvé&#x202f;: {0}, fourni avec l’application&#x202f;; il en faut un à vous</translation>
    </message>
    <message>
        <source>id: found {0}, which {1} already has</source>
        <translation>id&#x202f;: trouvé&#x202f;: {0}, que {1} a déjà</translation>
    </message>
    <message>
        <source>Changes to your programmes that you did not save are lost when the app is closed: {0}</source>
        <translation>Ce que vous avez changé dans vos programmes sans l’enregistrer sera perdu à la fermeture de l’application&#x202f;: {0}</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read.</source>
        <translation>Ce que vous aviez changé dans vos programmes sans l’enregistrer est illisible.</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read. The file is kept as {0}.</source>
        <translation>Ce que vous aviez changé dans vos programmes sans l’enregistrer est illisible. Le fichier est gardé sous {0}.</translation>
    </message>
    <message>
        <source>{0}, which another variant already has</source>
        <translation>{0}, qu’une autre variante a déjà</translation>
    </message>
    <message>
        <source>movement and images</source>
        <translation>movement et images</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>l’un des deux</translation>
    </message>
    <message>
        <source>the name of a .jpg, .png or .webp file beside this one</source>
        <translation>le nom d’un fichier .jpg, .png ou .webp à côté de celui-ci</translation>
    </message>
    <message>
        <source>figure.movement: {0} is not among the movements that ship; nothing is shown</source>
        <translation>figure.movement&#x202f;: {0} n’est pas parmi les mouvements fournis&#x202f;; rien n’est montré</translation>
    </message>
    <message>
        <source>figure: figures are not drawn from {0} any more; the resting picture of the position is shown instead</source>
        <translation>figure&#x202f;: les figures ne sont plus dessinées à partir de {0}&#x202f;; l’image de repos de la position est montrée à la place</translation>
    </message>
    <message>
        <source>some of {0}</source>
        <translation>certains de {0}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>no such picture beside the exercise</source>
        <translation>aucune image de ce nom à côté de l’exercice</translation>
    </message>
    <message>
        <source>a smaller picture</source>
        <translation>une image plus petite</translation>
    </message>
    <message>
        <source>{0}, which an exercise already has</source>
        <translation>{0}, qu’un exercice a déjà</translation>
    </message>
    <message>
        <source>{0} reps in all</source>
        <translation>{0} répétitions en tout</translation>
    </message>
    <message>
        <source>{0} at most</source>
        <translation>{0} au plus</translation>
    </message>
    <message>
        <source>none, for it has no variants</source>
        <translation>aucune, car il n’a pas de variantes</translation>
    </message>
    <message>
        <source>the id of an exercise such as {0}</source>
        <translation>l’identifiant d’un exercice comme {0}</translation>
    </message>
    <message>
        <source>the id of an exercise, one of {0}</source>
        <translation>l’identifiant d’un exercice, l’un de {0}</translation>
    </message>
    <message>
        <source>a damaged file, or the first part of one</source>
        <translation>un fichier abîmé, ou sa première partie</translation>
    </message>
    <message>
        <source>a whole {0} file</source>
        <translation>un fichier {0} entier</translation>
    </message>
    <message>
        <source>two files with the name {0}</source>
        <translation>deux fichiers du nom de {0}</translation>
    </message>
    <message>
        <source>a name of its own for each</source>
        <translation>un nom à chacun</translation>
    </message>
    <message>
        <source>names of .toml, .jpg, .png and .webp files, without folders</source>
        <translation>des noms de fichiers .toml, .jpg, .png et .webp, sans dossiers</translation>
    </message>
    <message>
        <source>names that every system can have</source>
        <translation>des noms possibles sur tous les systèmes</translation>
    </message>
    <message>
        <source>a {0} file</source>
        <translation>un fichier {0}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>a damaged file, or one of several parts</source>
        <translation>un fichier abîmé, ou en plusieurs parties</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} fichiers</translation>
    </message>
    <message>
        <source>{0} MB once it is unpacked</source>
        <translation>{0} Mo une fois décompressé</translation>
    </message>
    <message>
        <source>{0} MB at most</source>
        <translation>{0} Mo au plus</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>rien dedans</translation>
    </message>
    <message>
        <source>exercises and programmes</source>
        <translation>des exercices et des programmes</translation>
    </message>
    <message>
        <source>{0}, which is a link or a folder</source>
        <translation>{0}, qui est un lien ou un dossier</translation>
    </message>
    <message>
        <source>ordinary files</source>
        <translation>des fichiers ordinaires</translation>
    </message>
    <message>
        <source>{0}, which is encrypted</source>
        <translation>{0}, qui est chiffré</translation>
    </message>
    <message>
        <source>files without a password</source>
        <translation>des fichiers sans mot de passe</translation>
    </message>
    <message>
        <source>{0}, which is packed in a way that is not known here</source>
        <translation>{0}, compressé d’une façon inconnue ici</translation>
    </message>
    <message>
        <source>an ordinary ZIP file</source>
        <translation>un fichier ZIP ordinaire</translation>
    </message>
    <message>
        <source>less of {0} than it says</source>
        <translation>moins de {0} qu’annoncé</translation>
    </message>
    <message>
        <source>a {0} file or a .toml file</source>
        <translation>un fichier {0} ou un fichier .toml</translation>
    </message>
    <message>
        <source>no exercise and no programme</source>
        <translation>ni exercice ni programme</translation>
    </message>
    <message>
        <source>one at least</source>
        <translation>un au moins</translation>
    </message>
    <message>
        <source>those of the exercises in it</source>
        <translation>celles des exercices qu’il contient</translation>
    </message>
    <message>
        <source>a picture that no exercise shows</source>
        <translation>une image qu’aucun exercice ne montre</translation>
    </message>
    <message>
        <source>{0}, which is not in the file</source>
        <translation>{0}, qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>pictures that are</source>
        <translation>des images qui y sont</translation>
    </message>
    <message>
        <source>{0}, which another one in it already has</source>
        <translation>{0}, qu’un autre y a déjà</translation>
    </message>
    <message>
        <source>an id of its own for each</source>
        <translation>un identifiant à chacun</translation>
    </message>
    <message>
        <source>a JPEG, PNG or WebP picture</source>
        <translation>une image JPEG, PNG ou WebP</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} pixels</translation>
    </message>
    <message>
        <source>{0} million at most</source>
        <translation>{0} millions au plus</translation>
    </message>
    <message>
        <source>another ending</source>
        <translation>une autre fin de nom</translation>
    </message>
    <message>
        <source>{0} files and {1} MB at most</source>
        <translation>{0} fichiers et {1} Mo au plus</translation>
    </message>
    <message>
        <source>more than fits into one file</source>
        <translation>plus que ce que contient un fichier</translation>
    </message>
    <message>
        <source>no exercise and no programme with this id</source>
        <translation>ni exercice ni programme avec cet identifiant</translation>
    </message>
    <message>
        <source>one that is in the list</source>
        <translation>un de la liste</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>il manque {0}</translation>
    </message>
    <message>
        <source>compressed entries</source>
        <translation>des entrées compressées</translation>
    </message>
    <message>
        <source>stored ones</source>
        <translation>des entrées non compressées</translation>
    </message>
    <message>
        <source>a strip of pictures</source>
        <translation>une bande d’images</translation>
    </message>
    <message>
        <source>it beside {0}</source>
        <translation>la clé à côté de {0}</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>l’une des deux</translation>
    </message>
    <message>
        <source>[low, high] within {0} to {1}</source>
        <translation>[bas, haut] entre {0} et {1}</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used ({0}).</source>
        <translation>Les réglages sont illisibles&#x202f;: les réglages habituels sont utilisés ({0}).</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0}.</source>
        <translation>Les réglages sont illisibles&#x202f;: les réglages habituels sont utilisés. L’ancien fichier est gardé sous {0}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0} ({1}).</source>
        <translation>Les réglages sont illisibles&#x202f;: les réglages habituels sont utilisés. L’ancien fichier est gardé sous {0} ({1}).</translation>
    </message>
    <message>
        <source>Some settings could not be used, so the usual ones stand in for them ({0}). All others are as you left them.</source>
        <translation>Certains réglages étaient inutilisables&#x202f;: les réglages habituels les remplacent ({0}). Tous les autres sont comme vous les aviez laissés.</translation>
    </message>
    <message>
        <source>The file could not be mended: {0}</source>
        <translation>Le fichier n’a pas pu être réparé&#x202f;: {0}</translation>
    </message>
    <message>
        <source>The old file is kept as {0}.</source>
        <translation>L’ancien fichier est gardé sous {0}.</translation>
    </message>
    <message>
        <source>{0} numbers</source>
        <translation>{0} nombres</translation>
    </message>
    <message>
        <source>4 or none</source>
        <translation>4 ou aucun</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>2 or none</source>
        <translation>2 ou aucune</translation>
    </message>
    <message>
        <source>Reminds you of the programmes you chose</source>
        <translation>Vous rappelle les programmes que vous avez choisis</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; its window was brought to the front.</source>
        <translation>Sciatica Timer est déjà ouvert avec ce dossier de données&#x202f;; sa fenêtre est passée au premier plan.</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; but it does not answer.</source>
        <translation>Sciatica Timer est déjà ouvert avec ce dossier de données&#x202f;; mais il ne répond pas.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Who speaks in a session?</source>
        <translation>Qui parle pendant la séance ?</translation>
    </message>
    <message>
        <source>Your screen reader is on. Two voices at once are hard to follow, so only one of them speaks.</source>
        <translation>Votre lecteur d’écran est actif. Deux voix à la fois sont difficiles à suivre : une seule parle.</translation>
    </message>
    <message>
        <source>You can change this in Settings, under Voice.</source>
        <translation>Vous pouvez changer cela dans Réglages, sous Voix.</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Le lecteur d’écran</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>L’application</translation>
    </message>
</context>
</TS>
