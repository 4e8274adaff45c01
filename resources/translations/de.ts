<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed: {0}</source>
        <translation>Das Starten mit dem Computer ließ sich nicht ändern: {0}</translation>
    </message>
    <message>
        <source>The session has come to a halt and cannot go on. What you did of it is kept: close the app and open it again, and it offers to go on from there.</source>
        <translation>Die Einheit ist stehen geblieben und kann nicht weitergehen. Was Sie gemacht haben, bleibt erhalten: Schließen Sie die App und öffnen Sie sie wieder; dann können Sie von dort aus weitermachen.</translation>
    </message>
    <message>
        <source>Each set is written to your history the moment it ends, so what you did is kept. You can go on; if the app behaves strangely, close it and open it again.</source>
        <translation>Jeder Satz steht im Verlauf, sobald er zu Ende ist; was Sie gemacht haben, bleibt also erhalten. Sie können weitermachen. Wenn sich die App seltsam verhält, schließen Sie sie und öffnen Sie sie wieder.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Es gibt noch nichts zu sichern.</translation>
    </message>
    <message>
        <source>Your history, your exercises and your settings are backed up.</source>
        <translation>Ihr Verlauf, Ihre Übungen und Ihre Einstellungen sind gesichert.</translation>
    </message>
    <message>
        <source>The backup is restored. All that was there before is among the backups, too.</source>
        <translation>Die Sicherung ist zurückgeholt. Was vorher da war, liegt auch bei den Sicherungen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Alles ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>The set was changed.</source>
        <translation>Der Satz wurde geändert.</translation>
    </message>
    <message>
        <source>Deleted: {0}.</source>
        <translation>Gelöscht: {0}.</translation>
    </message>
    <message>
        <source>These sets are not in the history any more.</source>
        <translation>Diese Sätze stehen nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederhergestellt.</translation>
    </message>
    <message>
        <source>Your history was damaged and has been mended. Afterwards you will see what could be saved.</source>
        <translation>Ihr Verlauf war beschädigt und wurde repariert. Danach sehen Sie, was gerettet wurde.</translation>
    </message>
    <message>
        <source>The exercise you were writing is kept: “{0}”.</source>
        <translation>Die Übung, die Sie gerade schreiben, ist aufgehoben: „{0}“.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>What you write is lost when the app is closed before it is saved: {0}</source>
        <translation>Was Sie schreiben, geht verloren, wenn die App vor dem Speichern geschlossen wird: {0}</translation>
    </message>
    <message>
        <source>My {0}</source>
        <translation>{0} (eigene Fassung)</translation>
    </message>
    <message>
        <source>{0} 2</source>
        <translation>{0} 2</translation>
    </message>
    <message>
        <source>“{0}” was not saved.</source>
        <translation>„{0}“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>It could not be saved, and nothing is lost: {0}</source>
        <translation>Das Speichern ging nicht; verloren ist nichts: {0}</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>„{0}“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Exercises (*.toml *.sciatica)</source>
        <translation>Übungen (*.toml *.sciatica)</translation>
    </message>
    <message>
        <source>Add an exercise from a file</source>
        <translation>Übung aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>“{0}” is hidden. “Add…” shows it again.</source>
        <translation>„{0}“ ist ausgeblendet. „Hinzufügen …“ holt die Übung zurück.</translation>
    </message>
    <message>
        <source>“{0}” is in the programme “{1}”. Take it out there first, or hide it here.</source>
        <translation>„{0}“ ist Teil des Programms „{1}“. Nehmen Sie die Übung zuerst dort heraus oder blenden Sie sie hier aus.</translation>
    </message>
    <message>
        <source>The exercise could not be deleted: {0}</source>
        <translation>Die Übung ließ sich nicht löschen: {0}</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>„{0}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>“{0}” could not be brought back: {1}</source>
        <translation>„{0}“ ließ sich nicht zurückholen: {1}</translation>
    </message>
    <message>
        <source>The picture “{0}” is missing, damaged or too large, so the exercise is shown without it.</source>
        <translation>Das Bild „{0}“ fehlt, ist beschädigt oder zu groß; die Übung wird ohne Bild gezeigt.</translation>
    </message>
    <message>
        <source>There is no picture of the movement “{0}”, so the exercise is shown without it.</source>
        <translation>Von der Bewegung „{0}“ gibt es kein Bild; die Übung wird ohne Bild gezeigt.</translation>
    </message>
    <message>
        <source>“{0}” was written to {1}.</source>
        <translation>„{0}“ wurde gespeichert: {1}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Neues Programm</translation>
    </message>
    <message>
        <source>“{0}” was added to “{1}”.</source>
        <translation>„{0}“ wurde zu „{1}“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Bad days</source>
        <translation>Schlechte Tage</translation>
    </message>
    <message>
        <source>The plan is made of what you do. There is nothing in your history yet.</source>
        <translation>Der Plan entsteht aus dem, was Sie üben. Im Verlauf steht aber noch nichts.</translation>
    </message>
    <message>
        <source>A draft of your plan for bad days: half of what you do. Change what you like, then save it.</source>
        <translation>Ein Entwurf für schlechte Tage: die Hälfte von dem, was Sie sonst machen. Ändern Sie, was Sie möchten, und speichern Sie ihn dann.</translation>
    </message>
    <message>
        <source>Programmes (*.toml)</source>
        <translation>Programme (*.toml)</translation>
    </message>
    <message>
        <source>Add a programme from a file</source>
        <translation>Programm aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>“{0}” cannot be cut: it is no picture that can be read.</source>
        <translation>„{0}“ lässt sich nicht zuschneiden: Das Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The part of the picture could not be kept: {0}</source>
        <translation>Der Ausschnitt ließ sich nicht speichern: {0}</translation>
    </message>
    <message>
        <source>The programme could not be saved: {0}</source>
        <translation>Das Programm ließ sich nicht speichern: {0}</translation>
    </message>
    <message>
        <source>The programme could not be deleted: {0}</source>
        <translation>Das Programm ließ sich nicht löschen: {0}</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>„{0}“ ist wieder da.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more. What you changed in it without saving is kept until it is back.</source>
        <translation>„{0}“ ist nicht mehr da. Ihre nicht gespeicherten Änderungen bleiben aufgehoben, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>What you changed in “{0}” without saving does not fit its exercises any more, and is gone.</source>
        <translation>Ihre nicht gespeicherten Änderungen an „{0}“ passen nicht mehr zu seinen Übungen und sind weg.</translation>
    </message>
    <message>
        <source>In your unsaved changes of “{0}” an exercise is missing that is not there any more.</source>
        <translation>In Ihren nicht gespeicherten Änderungen an „{0}“ fehlt eine Übung, die es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>“{0}” was changed elsewhere. Your unsaved changes are shown; “Undo changes” shows the others.</source>
        <translation>„{0}“ wurde an anderer Stelle geändert. Sie sehen Ihre nicht gespeicherten Änderungen; „Änderungen verwerfen“ zeigt die anderen.</translation>
    </message>
    <message>
        <source>It could not be shared: {0}</source>
        <translation>Das Teilen ging nicht: {0}</translation>
    </message>
    <message>
        <source>“{0}” is in the file {1}, with all that belongs to it.</source>
        <translation>„{0}“ liegt mit allem, was dazugehört, in der Datei {1}.</translation>
    </message>
    <message>
        <source>Nothing was added: {0}</source>
        <translation>Nichts wurde hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Its exercises and programmes were not added: {0}</source>
        <translation>Die Übungen und Programme daraus wurden nicht hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>Nothing was added: what you have is as it was.</source>
        <translation>Nichts wurde hinzugefügt: Bei Ihnen ist alles wie vorher.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Hinzugefügt: {0}</translation>
    </message>
    <message>
        <source>It could not be undone: {0}</source>
        <translation>Das ließ sich nicht rückgängig machen: {0}</translation>
    </message>
    <message>
        <source>Your exercises are as they were before.</source>
        <translation>Ihre Übungen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>It could not be printed: the printer refused it.</source>
        <translation>Der Drucker hat den Auftrag abgelehnt; gedruckt wurde nichts.</translation>
    </message>
    <message>
        <source>This computer cannot print from here ({0}); save a PDF instead.</source>
        <translation>Dieser Computer kann von hier aus nicht drucken ({0}). Speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>Der Bericht wurde gespeichert: {0}.</translation>
    </message>
    <message>
        <source>The history cannot be read now, so there is no report.</source>
        <translation>Der Verlauf ist gerade nicht lesbar; deshalb gibt es keinen Bericht.</translation>
    </message>
    <message>
        <source>Your plan for bad days: {0}?</source>
        <translation>Ihr Plan für schlechte Tage: {0}?</translation>
    </message>
    <message>
        <source>Do this plan instead</source>
        <translation>Lieber diesen Plan</translation>
    </message>
    <message>
        <source>Back to your usual plan: {0}?</source>
        <translation>Zurück zu Ihrem üblichen Plan: {0}?</translation>
    </message>
    <message>
        <source>You have had {0} calm day.</source>
        <translation>Sie hatten {0} ruhigen Tag.</translation>
    </message>
    <message>
        <source>You have had {0} calm days in a row.</source>
        <translation>Sie hatten {0} ruhige Tage hintereinander.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dahin zurück</translation>
    </message>
    <message>
        <source>It goes further down your leg than last time, or than it usually does.</source>
        <translation>Es zieht weiter ins Bein hinunter als beim letzten Mal oder als sonst.</translation>
    </message>
    <message>
        <source>Your pain is {0} or more, the number you set.</source>
        <translation>Ihr Schmerz liegt bei {0} oder höher; diese Grenze haben Sie gesetzt.</translation>
    </message>
    <message>
        <source>It was worse after last time.</source>
        <translation>Nach dem letzten Mal war es schlechter.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Sie haben ihn gewählt.</translation>
    </message>
    <message>
        <source>Kept in your history.</source>
        <translation>Steht jetzt in Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>rep {0} of {1}</source>
        <translation>Wiederholung {0} von {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>phase</comment>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>phase</comment>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>movement</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>phase</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>exercise</comment>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>In Ihrer Zeit</translation>
    </message>
    <message>
        <source>The interrupted session cannot go on: the exercise “{0}” is gone. What was done is kept.</source>
        <translation>Die unterbrochene Einheit kann nicht weitergehen: Die Übung „{0}“ gibt es nicht mehr. Was Sie gemacht haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the session paused. Nothing was counted meanwhile.</source>
        <translation>Der Computer ist eingeschlafen, deshalb steht die Einheit. Gezählt wurde in der Zeit nichts.</translation>
    </message>
    <message>
        <source>The computer slept or stood still, so the session paused. Nothing was counted meanwhile.</source>
        <translation>Der Computer hat geschlafen oder stillgestanden, deshalb steht die Einheit. Gezählt wurde in der Zeit nichts.</translation>
    </message>
    <message>
        <source>Was the sound easy to hear? It can be set by ear.</source>
        <translation>War der Ton gut zu hören? Er lässt sich nach Gehör einstellen.</translation>
    </message>
    <message>
        <source>No sound output was found. The screen shows every cue, and flashes at each change.</source>
        <translation>Kein Tonausgang gefunden. Der Bildschirm zeigt jedes Signal und blinkt bei jedem Wechsel.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>Kein Tonausgang gefunden.</translation>
    </message>
    <message>
        <source>The sound output cannot be used.</source>
        <translation>Der Tonausgang lässt sich nicht benutzen.</translation>
    </message>
    <message>
        <source>This computer lacks libpulse, so there is no sound.</source>
        <translation>Auf diesem Computer fehlt libpulse; deshalb gibt es keinen Ton.</translation>
    </message>
    <message>
        <source>The sound has stopped.</source>
        <translation>Der Ton ist ausgefallen.</translation>
    </message>
    <message>
        <source>The screen shows every cue, and the time runs on.</source>
        <translation>Der Bildschirm zeigt jedes Signal, und die Zeit läuft weiter.</translation>
    </message>
    <message>
        <source>You did not press. If you heard nothing, look whether the computer itself is muted or turned down. Sound comes out of: {0}</source>
        <translation>Sie haben nicht gedrückt. Wenn Sie nichts gehört haben: Ist der Computer stumm oder sehr leise gestellt? Der Ton kommt aus: {0}</translation>
    </message>
    <message>
        <source>The sound output was unplugged. The check begins again once there is another.</source>
        <translation>Der Tonausgang wurde abgezogen. Der Test beginnt neu, sobald es einen anderen gibt.</translation>
    </message>
    <message>
        <source>Other sounds cannot be turned down here: neither PulseAudio nor PipeWire answers.</source>
        <translation>Andere Töne lassen sich hier nicht leiser stellen: Weder PulseAudio noch PipeWire antwortet.</translation>
    </message>
    <message>
        <source>There is no room to keep spoken words, so only the app&apos;s own words are heard.</source>
        <translation>Für gesprochene Wörter ist kein Platz mehr; Sie hören nur die Wörter der App.</translation>
    </message>
    <message>
        <source>This computer has no voice of its own, so only the app&apos;s own words are heard.</source>
        <translation>Dieser Computer hat keine eigene Stimme; Sie hören nur die Wörter der App.</translation>
    </message>
    <message>
        <source>The computer&apos;s voice does not answer, so only the app&apos;s own words are heard.</source>
        <translation>Die Stimme des Computers antwortet nicht; Sie hören nur die Wörter der App.</translation>
    </message>
    <message>
        <source>No voice on this computer speaks your language, so the tones alone lead you.</source>
        <translation>Keine Stimme auf diesem Computer spricht Ihre Sprache; die Töne allein führen Sie.</translation>
    </message>
    <message>
        <source>The screen may go dark during the session. Turn off its sleep, or move the mouse now and then.</source>
        <translation>Der Bildschirm kann während der Einheit dunkel werden. Schalten Sie das aus oder bewegen Sie ab und zu die Maus.</translation>
    </message>
    <message>
        <source>There is no easier form.</source>
        <translation>Es gibt keine leichtere Form.</translation>
    </message>
    <message>
        <source>There is no harder form.</source>
        <translation>Es gibt keine schwerere Form.</translation>
    </message>
    <message>
        <source>At your own pace.</source>
        <translation>In Ihrem eigenen Tempo.</translation>
    </message>
    <message>
        <source>At the usual pace.</source>
        <translation>Im üblichen Tempo.</translation>
    </message>
    <message>
        <source>This one goes by time, so it has no pace of your own.</source>
        <translation>Diese Übung geht nach Zeit; ein eigenes Tempo gibt es dabei nicht.</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Neue Übung</translation>
    </message>
    <message>
        <source>The tone “{name}” cannot be read, so it is silent.</source>
        <translation>Der Ton „{name}“ ist nicht lesbar und bleibt deshalb stumm.</translation>
    </message>
    <message>
        <source>The spoken “{name}” cannot be read, so it is silent.</source>
        <translation>Das gesprochene „{name}“ ist nicht lesbar und bleibt deshalb stumm.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}</source>
        <translation>Die Einstellungen ließen sich nicht speichern: {0}</translation>
    </message>
    <message>
        <source>What was done today cannot be read.</source>
        <translation>Was Sie heute gemacht haben, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Your plan is in the file {0}. Open it with your calendar; write it again when the plan changes.</source>
        <translation>Ihr Plan liegt in der Datei {0}. Öffnen Sie sie mit Ihrem Kalender. Wenn sich der Plan ändert, speichern Sie ihn neu.</translation>
    </message>
    <message>
        <source>The plan could not be written: {0}</source>
        <translation>Der Plan ließ sich nicht speichern: {0}</translation>
    </message>
    <message>
        <source>Sciatica Timer: times and records physiotherapy exercises you chose.</source>
        <translation>Sciatica Timer: gibt den Takt für Ihre Physiotherapie-Übungen und hält fest, was Sie gemacht haben.</translation>
    </message>
    <message>
        <source>It ends with 0 when all is fine, 1 when something is wrong with the data, and 2 when it was called wrongly.</source>
        <translation>Das Ergebnis ist 0, wenn alles stimmt, 1, wenn mit den Daten etwas nicht stimmt, und 2 bei einem falschen Aufruf.</translation>
    </message>
    <message>
        <source>open the window, and show what is in a file that somebody shared</source>
        <translation>das Fenster öffnen und zeigen, was in einer geteilten Datei steckt</translation>
    </message>
    <message>
        <source>begin this exercise or programme at once</source>
        <translation>diese Übung oder dieses Programm sofort beginnen</translation>
    </message>
    <message>
        <source>run the session&apos;s clock faster, for trying out: 20 is 20 times as fast</source>
        <translation>die Uhr der Einheit zum Ausprobieren schneller stellen: 20 ist 20-mal so schnell</translation>
    </message>
    <message>
        <source>write a line for every phase and cue</source>
        <translation>für jede Phase und jedes Signal eine Zeile schreiben</translation>
    </message>
    <message>
        <source>start out of sight, in the tray or minimized, as at login</source>
        <translation>unauffällig starten, im Infobereich oder minimiert, wie bei der Anmeldung</translation>
    </message>
    <message>
        <source>the exercises, the dose you would do now, and the programmes</source>
        <translation>die Übungen, ihr jetziger Umfang und die Programme</translation>
    </message>
    <message>
        <source>what a session would be, second by second</source>
        <translation>wie eine Einheit abläuft, Sekunde für Sekunde</translation>
    </message>
    <message>
        <source>what is due, done and left today</source>
        <translation>was heute ansteht, erledigt und noch übrig ist</translation>
    </message>
    <message>
        <source>what you did, oldest first</source>
        <translation>was Sie gemacht haben, das Älteste zuerst</translation>
    </message>
    <message>
        <source>days such as 2026-01-31, both included</source>
        <translation>Tage wie 2026-01-31, beide eingeschlossen</translation>
    </message>
    <message>
        <source>your history as FILE.json (everything) or FILE.csv (for a spreadsheet)</source>
        <translation>Ihr Verlauf als FILE.json (alles) oder FILE.csv (für Tabellen)</translation>
    </message>
    <message>
        <source>bring an exported history back in, without duplicates</source>
        <translation>einen exportierten Verlauf wieder einlesen, nichts doppelt</translation>
    </message>
    <message>
        <source>one or two pages for your physiotherapist</source>
        <translation>ein oder zwei Seiten für Ihre Physiotherapie</translation>
    </message>
    <message>
        <source>other days than the last 12 weeks, both included</source>
        <translation>andere Tage als die letzten 12 Wochen, beide eingeschlossen</translation>
    </message>
    <message>
        <source>with all of your history in it as a file (JSON)</source>
        <translation>mit Ihrem ganzen Verlauf als Datei darin (JSON)</translation>
    </message>
    <message>
        <source>exercises or a programme, with all that belongs to them, as one file</source>
        <translation>Übungen oder ein Programm mit allem, was dazugehört, als eine Datei</translation>
    </message>
    <message>
        <source>take what is in a FILE.sciatica or FILE.toml into your data folder</source>
        <translation>den Inhalt von FILE.sciatica oder FILE.toml in Ihren Datenordner übernehmen</translation>
    </message>
    <message>
        <source>tell every mistake of exercise and programme files</source>
        <translation>jeden Fehler in Übungs- und Programmdateien nennen</translation>
    </message>
    <message>
        <source>the JSON Schema of such files</source>
        <translation>das JSON-Schema solcher Dateien</translation>
    </message>
    <message>
        <source>With any of them:</source>
        <translation>Bei jedem Befehl:</translation>
    </message>
    <message>
        <source>keep the data in this folder instead of the usual one</source>
        <translation>die Daten in diesem Ordner statt im üblichen halten</translation>
    </message>
    <message>
        <source>speak this language, such as de, instead of the one that was chosen</source>
        <translation>diese Sprache sprechen, etwa de, statt der gewählten</translation>
    </message>
    <message>
        <source>There is no command {0}; there are {1}.</source>
        <translation>Den Befehl {0} gibt es nicht; es gibt {1}.</translation>
    </message>
    <message>
        <source>{0}. See sciatica-timer --help.</source>
        <translation>{0}. Siehe sciatica-timer --help.</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>check needs the name of at least one file.</source>
        <translation>check braucht den Namen von mindestens einer Datei.</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}: in Ordnung</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster: Weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: the display {0} cannot be opened.</source>
        <translation>Es gibt keinen Bildschirm für das Fenster: Die Anzeige {0} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 Satz</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} Sätze</translation>
    </message>
    <message>
        <source>{0} sets left, {1} right</source>
        <translation>{0} Sätze links, {1} rechts</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>sets of reps</comment>
        <translation>{0} mit {1}</translation>
    </message>
    <message>
        <source>hold as long as you can</source>
        <translation>halten, so lange Sie können</translation>
    </message>
    <message>
        <source>{0} each</source>
        <translation>je {0}</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 Wiederholung</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} Wiederholungen</translation>
    </message>
    <message>
        <source>{0} s each</source>
        <translation>je {0}&#xa0;s</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>{0} times a day</source>
        <translation>{0}-mal am Tag</translation>
    </message>
    <message>
        <source>hold {0} s</source>
        <translation>{0}&#xa0;s halten</translation>
    </message>
    <message>
        <source>hold {0} s at the start position</source>
        <translation>{0}&#xa0;s halten in der Ausgangsstellung</translation>
    </message>
    <message>
        <source>hold {0} s each way</source>
        <translation>jeweils {0}&#xa0;s halten</translation>
    </message>
    <message>
        <source>hold {0} s, then {1} s</source>
        <translation>{0}&#xa0;s halten, dann {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} each side</source>
        <translation>{0} je Seite</translation>
    </message>
    <message>
        <source>{0} each side, taking turns</source>
        <translation>{0} je Seite, im Wechsel</translation>
    </message>
    <message>
        <source>{0} on the left</source>
        <translation>{0} links</translation>
    </message>
    <message>
        <source>{0} on the right</source>
        <translation>{0} rechts</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side</comment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side</comment>
        <translation>links</translation>
    </message>
    <message>
        <source>taking turns</source>
        <translation>abwechselnd</translation>
    </message>
    <message>
        <source>{0}: there are {1}, and not {2}.</source>
        <translation>{0}: Es gibt {1}, aber nicht {2}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>JETZT</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMM</translation>
    </message>
    <message>
        <source>EXERCISES</source>
        <translation>ÜBUNGEN</translation>
    </message>
    <message>
        <source>{0}: could not be read or written ({1}).</source>
        <translation>{0}: lesen oder schreiben ging nicht ({1}).</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>A part of Sciatica Timer is missing ({0}); installing it again brings it back.</source>
        <translation>Ein Teil von Sciatica Timer fehlt ({0}); eine neue Installation bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({0}).</source>
        <translation>Es ist etwas schiefgegangen, was nicht passieren sollte ({0}).</translation>
    </message>
    <message>
        <source>plan needs the id of an exercise or a programme; sciatica-timer list shows them.</source>
        <translation>plan braucht die ID einer Übung oder eines Programms; sciatica-timer list zeigt sie.</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} Übungen</translation>
    </message>
    <message>
        <source>{0} in {1} rounds</source>
        <translation>{0} in {1} Runden</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} in all</source>
        <translation>{0}: {1}, insgesamt {2}</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has {2}.</source>
        <translation>{0} hat keine Variante {1}; es gibt {2}.</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has none.</source>
        <translation>{0} hat keine Variante {1}; es gibt keine.</translation>
    </message>
    <message>
        <source>--sets, --reps and --hold are for one exercise; a programme has a dose for each.</source>
        <translation>--sets, --reps und --hold gelten für eine einzelne Übung; in einem Programm hat jede ihren Umfang.</translation>
    </message>
    <message>
        <source>--variant is for one exercise; a programme has one for each.</source>
        <translation>--variant gilt für eine einzelne Übung; in einem Programm hat jede ihre Form.</translation>
    </message>
    <message>
        <source>The number of sets lies outside what is said for {0} ({1}).</source>
        <translation>Die Zahl der Sätze liegt außerhalb dessen, was für {0} angegeben ist ({1}).</translation>
    </message>
    <message>
        <source>The number of reps lies outside what is said for {0} ({1}).</source>
        <translation>Die Zahl der Wiederholungen liegt außerhalb dessen, was für {0} angegeben ist ({1}).</translation>
    </message>
    <message>
        <source>The hold lies outside what is said for {0} ({1}).</source>
        <translation>Die Haltezeit liegt außerhalb dessen, was für {0} angegeben ist ({1}).</translation>
    </message>
    <message>
        <source>The duration lies outside what is said for {0} ({1}).</source>
        <translation>Die Dauer liegt außerhalb dessen, was für {0} angegeben ist ({1}).</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}: Nötig ist eine ganze Zahl von {1} bis {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}: Nötig ist eine Zahl von {1} bis {2}, nicht {3}.</translation>
    </message>
    <message>
        <source>START</source>
        <comment>time</comment>
        <translation>BEGINN</translation>
    </message>
    <message>
        <source>FOR</source>
        <comment>duration</comment>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>PHASE</translation>
    </message>
    <message>
        <source>--from {0} lies after --to {1}.</source>
        <translation>--from {0} liegt nach --to {1}.</translation>
    </message>
    <message>
        <source>There is nothing in the history yet that fits.</source>
        <translation>Im Verlauf steht noch nichts, was dazu passt.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>of day</comment>
        <translation>UHRZEIT</translation>
    </message>
    <message>
        <source>SET</source>
        <comment>of reps</comment>
        <translation>SATZ</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>SEITE</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>WDH.</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>ERGEBNIS</translation>
    </message>
    <message>
        <source>right {0}, left {1} of {2}</source>
        <translation>rechts {0}, links {1} von {2}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>wegen Schmerzen gestoppt</translation>
    </message>
    <message>
        <source>export needs the name of a file that ends in .json or .csv.</source>
        <translation>export braucht den Namen einer Datei, der auf .json oder .csv endet.</translation>
    </message>
    <message>
        <source>{0}: 1 row written</source>
        <translation>{0}: 1 Zeile geschrieben</translation>
    </message>
    <message>
        <source>{0}: {1} rows written</source>
        <translation>{0}: {1} Zeilen geschrieben</translation>
    </message>
    <message>
        <source>import needs the name of a file that export wrote.</source>
        <translation>import braucht den Namen einer Datei, die export geschrieben hat.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>{0} hinzugefügt</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>nichts darin ist neu</translation>
    </message>
    <message>
        <source>1 row added, {1} already there</source>
        <translation>1 Zeile hinzugefügt, {1} schon da</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there</source>
        <translation>{0} Zeilen hinzugefügt, {1} schon da</translation>
    </message>
    <message>
        <source>1 row added, {1} already there, {2} of them edited since</source>
        <translation>1 Zeile hinzugefügt, {1} schon da, davon {2} inzwischen geändert</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there, {2} of them edited since</source>
        <translation>{0} Zeilen hinzugefügt, {1} schon da, davon {2} inzwischen geändert</translation>
    </message>
    <message>
        <source>all exercises and programmes there</source>
        <translation>alle Übungen und Programme schon da</translation>
    </message>
    <message>
        <source>exercises and programmes added: {0}</source>
        <translation>hinzugefügte Übungen und Programme: {0}</translation>
    </message>
    <message>
        <source>{0} needs a day such as 2026-01-31, not {1}.</source>
        <translation>{0} braucht einen Tag wie 2026-01-31, nicht {1}.</translation>
    </message>
    <message>
        <source>REP</source>
        <translation>WDH.</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>ÜBUNG</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>RUNDE</translation>
    </message>
    <message>
        <source>prepare</source>
        <comment>phase</comment>
        <translation>bereit machen</translation>
    </message>
    <message>
        <source>out</source>
        <comment>phase: into the stretched or lifted position</comment>
        <translation>hin</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>phase</comment>
        <translation>halten</translation>
    </message>
    <message>
        <source>back</source>
        <comment>phase: to the start position</comment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>phase</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>side change</source>
        <comment>phase</comment>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>set rest</source>
        <comment>phase</comment>
        <translation>Satzpause</translation>
    </message>
    <message>
        <source>exercise change</source>
        <comment>phase</comment>
        <translation>nächste Übung</translation>
    </message>
    <message>
        <source>round rest</source>
        <comment>phase</comment>
        <translation>Rundenpause</translation>
    </message>
    <message>
        <source>return hold</source>
        <comment>phase: a hold at the start position</comment>
        <translation>unten halten</translation>
    </message>
    <message>
        <source>move</source>
        <comment>phase</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <comment>phase: as long as you can</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>your key</source>
        <translation>Ihre Taste</translation>
    </message>
    <message>
        <source>pack needs at least one ID, and then the name of a file that ends in {0}.</source>
        <translation>pack braucht mindestens eine ID und dann den Namen einer Datei, der auf {0} endet.</translation>
    </message>
    <message>
        <source>{0}: {1} written</source>
        <translation>{0}: {1} geschrieben</translation>
    </message>
    <message>
        <source>add needs the name of a {0} file or a .toml file.</source>
        <translation>add braucht den Namen einer {0}- oder .toml-Datei.</translation>
    </message>
    <message>
        <source>exercise “{0}” added</source>
        <translation>Übung „{0}“ hinzugefügt</translation>
    </message>
    <message>
        <source>programme “{0}” added</source>
        <translation>Programm „{0}“ hinzugefügt</translation>
    </message>
    <message>
        <source>exercise “{0}” added under the id {1}, because there is another {2}</source>
        <translation>Übung „{0}“ unter der ID {1} hinzugefügt, weil es {2} schon gibt</translation>
    </message>
    <message>
        <source>programme “{0}” added under the id {1}, because there is another {2}</source>
        <translation>Programm „{0}“ unter der ID {1} hinzugefügt, weil es {2} schon gibt</translation>
    </message>
    <message>
        <source>exercise “{0}” is there already</source>
        <translation>Übung „{0}“ ist schon da</translation>
    </message>
    <message>
        <source>programme “{0}” is there already</source>
        <translation>Programm „{0}“ ist schon da</translation>
    </message>
    <message>
        <source>--speed must be a number above 0 and up to {0}, not {1}.</source>
        <translation>--speed braucht eine Zahl über 0 und höchstens {0}, nicht {1}.</translation>
    </message>
    <message>
        <source>--trace {0} cannot be written ({1}).</source>
        <translation>--trace {0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>In Germany, call 112.</source>
        <translation>In Deutschland: Rufen Sie 112 an.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In Germany, call 116117.</source>
        <translation>Die Praxen sind zu, und es ist kein Notfall? In Deutschland: Rufen Sie 116117 an.</translation>
    </message>
    <message>
        <source>In France, call 15 or 112.</source>
        <translation>In Frankreich: Rufen Sie 15 oder 112 an.</translation>
    </message>
    <message>
        <source>In Spain, call 112.</source>
        <translation>In Spanien: Rufen Sie 112 an.</translation>
    </message>
    <message>
        <source>In the UK, call 999.</source>
        <translation>Im Vereinigten Königreich: Rufen Sie 999 an.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In England, Scotland and Wales, call 111.</source>
        <translation>Die Praxen sind zu, und es ist kein Notfall? In England, Schottland und Wales: Rufen Sie 111 an.</translation>
    </message>
    <message>
        <source>In the European Union, call 112.</source>
        <translation>In der Europäischen Union: Rufen Sie 112 an.</translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation>Rufen Sie die Notrufnummer Ihres Landes an.</translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation>dieses Konto darf das nicht öffnen</translation>
    </message>
    <message>
        <source>this account may not change it</source>
        <translation>dieses Konto darf das nicht ändern</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>die Datei oder den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>wo ein Ordner sein müsste, liegt eine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>it can only be read there</source>
        <translation>dort darf nur gelesen werden</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>it is not a name that a file can have</source>
        <translation>so kann eine Datei nicht heißen</translation>
    </message>
    <message>
        <source>it is not a name that a folder can have</source>
        <translation>so kann ein Ordner nicht heißen</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>die Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>ein anderes Programm benutzt die Datei</translation>
    </message>
    <message>
        <source>the disk could not be read or written, or has no room left</source>
        <translation>der Datenträger war nicht lesbar oder beschreibbar oder ist voll</translation>
    </message>
    <message>
        <source>this account may not open it, or there is no room left</source>
        <translation>dieses Konto darf das nicht öffnen, oder es ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>etwas mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>the computer has too much open at the moment</source>
        <translation>der Computer hat gerade zu viel geöffnet</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>das System hat abgelehnt</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 Angabe zum Befinden</translation>
    </message>
    <message>
        <source>{0} check-ins</source>
        <translation>{0} Angaben zum Befinden</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>found {0}, expected {1}</source>
        <translation>gefunden: {0}, erwartet: {1}</translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation>gefunden: {0}</translation>
    </message>
    <message>
        <source>{0}: could not be read ({1})</source>
        <translation>{0}: ist nicht lesbar ({1})</translation>
    </message>
    <message>
        <source>{0}: could not be written ({1}).</source>
        <translation>{0}: ließ sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be written to ({1}).</source>
        <translation>{0}: dorthin ließ sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be made ({1}).</source>
        <translation>{0}: ließ sich nicht anlegen ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file could not be deleted ({1}).</source>
        <translation>{0}: Die Datei ließ sich nicht löschen ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be changed ({1}).</source>
        <translation>{0}: ließ sich nicht ändern ({1}).</translation>
    </message>
    <message>
        <source>{0}: is a link; name the file itself.</source>
        <translation>{0}: ist eine Verknüpfung; nennen Sie die Datei selbst.</translation>
    </message>
    <message>
        <source>{0}: is a link, which is left as it is.</source>
        <translation>{0}: ist eine Verknüpfung und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>{0}: is a folder; a file name is needed.</source>
        <translation>{0}: ist ein Ordner; nötig ist ein Dateiname.</translation>
    </message>
    <message>
        <source>{0}: is not an ordinary file.</source>
        <translation>{0}: ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>{0}: is not a name that a file can have.</source>
        <translation>{0}: So kann eine Datei nicht heißen.</translation>
    </message>
    <message>
        <source>{0}: lies among the app&apos;s own files; please choose another place.</source>
        <translation>{0}: liegt bei den Dateien der App; bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{0}: holds another programme with the id {1}.</source>
        <translation>{0}: enthält ein anderes Programm mit der ID {1}.</translation>
    </message>
    <message>
        <source>{0}: holds something else, which is left as it is.</source>
        <translation>{0}: enthält etwas anderes; das bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{0}: a name with a line break cannot be started with the computer.</source>
        <translation>{0}: Mit einem Zeilenumbruch im Namen geht das Starten mit dem Computer nicht.</translation>
    </message>
    <message>
        <source>{0}: not valid {1} ({2})</source>
        <translation>{0}: kein gültiges {1} ({2})</translation>
    </message>
    <message>
        <source>The window cannot be shown: a part of Qt is missing ({1}).</source>
        <translation>Das Fenster lässt sich nicht zeigen: Ein Teil von Qt fehlt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: a part of Qt is missing ({1}).</source>
        <translation>Der Bericht lässt sich nicht zeichnen: Ein Teil von Qt fehlt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: this computer has no font.</source>
        <translation>Der Bericht lässt sich nicht zeichnen: Dieser Computer hat keine Schrift.</translation>
    </message>
    <message>
        <source>This account has no home folder; name a folder for your data with --data-dir.</source>
        <translation>Dieses Konto hat keinen eigenen Ordner; nennen Sie mit --data-dir einen Ordner für Ihre Daten.</translation>
    </message>
    <message>
        <source>The data folder {0} is a link that leads nowhere.</source>
        <translation>Der Datenordner {0} ist eine Verknüpfung ins Leere.</translation>
    </message>
    <message>
        <source>The data folder {0} is a file, or lies inside one.</source>
        <translation>Der Datenordner {0} ist eine Datei oder liegt in einer.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be read ({1}).</source>
        <translation>Der Datenordner {0} ist nicht lesbar ({1}).</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be made: a file stands in its way.</source>
        <translation>Der Datenordner {0} lässt sich nicht anlegen: Eine Datei ist im Weg.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written to ({1}).</source>
        <translation>In den Datenordner {0} lässt sich nicht schreiben ({1}).</translation>
    </message>
    <message>
        <source>The set could not be saved</source>
        <translation>Der Satz ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The interrupted session could not be saved</source>
        <translation>Die unterbrochene Einheit ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The check-in could not be saved</source>
        <translation>Die Angaben zum Befinden ließen sich nicht speichern</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf ist nicht lesbar</translation>
    </message>
    <message>
        <source>The history could not be checked</source>
        <translation>Der Verlauf ließ sich nicht prüfen</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nichts wurde importiert</translation>
    </message>
    <message>
        <source>The set could not be changed</source>
        <translation>Der Satz ließ sich nicht ändern</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>Nichts wurde gelöscht</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>Nichts wurde zurückgeholt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>The set is not in the history any more.</source>
        <translation>Der Satz steht nicht mehr im Verlauf.</translation>
    </message>
    <message>
        <source>Nothing was changed: {1}.</source>
        <translation>Nichts wurde geändert: {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported. {1}</source>
        <translation>Nichts wurde importiert. {1}</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened ({1}).</source>
        <translation>Der Verlauf {0} lässt sich nicht öffnen ({1}).</translation>
    </message>
    <message>
        <source>The history {0} is damaged and could not be mended now ({1}). It is as it was.</source>
        <translation>Der Verlauf {0} ist beschädigt und ließ sich jetzt nicht reparieren ({1}). Er ist, wie er war.</translation>
    </message>
    <message>
        <source>The history {0} is of an earlier version and was not brought up to date, because no backup of it could be made ({1}). It is as it was.</source>
        <translation>Der Verlauf {0} stammt von einer früheren Version. Er wurde nicht umgestellt, weil keine Sicherung möglich war ({1}). Er ist, wie er war.</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer Sciatica Timer: its format is version {1}, and this one knows versions up to {2}. It was left as it is; please install the newer app.</source>
        <translation>Der Verlauf {0} stammt von einem neueren Sciatica Timer: Sein Format hat die Version {1}, und dieser hier kennt nur Versionen bis {2}. Er bleibt, wie er ist; bitte installieren Sie die neuere App.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}).</source>
        <translation>Der Verlauf ist beschädigt ({1}).</translation>
    </message>
    <message>
        <source>expected {1}</source>
        <translation>erwartet: {1}</translation>
    </message>
    <message>
        <source>The history {0} is damaged. Sciatica Timer mends it when its window opens.</source>
        <translation>Der Verlauf {0} ist beschädigt. Sciatica Timer repariert ihn, wenn sich das Fenster öffnet.</translation>
    </message>
    <message>
        <source>The history {0} is gone. Sciatica Timer mends it when its window opens.</source>
        <translation>Der Verlauf {0} ist verschwunden. Sciatica Timer stellt ihn wieder her, wenn sich das Fenster öffnet.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}). Sciatica Timer mends it when its window opens.</source>
        <translation>Der Verlauf ist beschädigt ({1}). Sciatica Timer repariert ihn, wenn sich das Fenster öffnet.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ist verschwunden.</translation>
    </message>
    <message>
        <source>Another file was put in the place of your history while the app was open. It is used from now on.</source>
        <translation>An der Stelle Ihres Verlaufs liegt jetzt eine andere Datei; sie wurde ausgetauscht, während die App offen war. Ab jetzt gilt sie.</translation>
    </message>
    <message>
        <source>Another program changed your history while the app was open. It is shown as it is now.</source>
        <translation>Ein anderes Programm hat Ihren Verlauf geändert, während die App offen war. Sie sehen ihn, wie er jetzt ist.</translation>
    </message>
    <message>
        <source>Sets of an earlier run are still in {0} ({1}).</source>
        <translation>Sätze von einem früheren Start liegen noch in {0} ({1}).</translation>
    </message>
    <message>
        <source>No backup of the history could be made ({1}); what was there before is as it was.</source>
        <translation>Der Verlauf ließ sich nicht sichern ({1}); was vorher da war, ist, wie es war.</translation>
    </message>
    <message>
        <source>Nothing was restored ({1}). The history is as it was.</source>
        <translation>Nichts wurde zurückgeholt ({1}). Der Verlauf ist, wie er war.</translation>
    </message>
    <message>
        <source>Nothing was restored, because the app was being closed. The history is as it was.</source>
        <translation>Nichts wurde zurückgeholt, weil die App gerade geschlossen wurde. Der Verlauf ist, wie er war.</translation>
    </message>
    <message>
        <source>the copy is damaged: {1}</source>
        <translation>die Kopie ist beschädigt: {1}</translation>
    </message>
    <message>
        <source>it is of version {1}, and versions up to {2} are known</source>
        <translation>sie hat die Version {1}, bekannt sind Versionen bis {2}</translation>
    </message>
    <message>
        <source>{0}: a row holds what no version of the app writes ({1}).</source>
        <translation>{0}: In einer Zeile steht etwas, das keine Version der App schreibt ({1}).</translation>
    </message>
    <message>
        <source>{0} is kept in memory, and saved as soon as that can be.</source>
        <translation>{0} ist gemerkt und wird gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>{0} are kept in memory, and saved as soon as that can be.</source>
        <translation>{0} sind gemerkt und werden gespeichert, sobald es geht.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save it elsewhere.</source>
        <translation>Bis dahin hilft „Exportieren …“ auf der Seite „Verlauf“: Das speichert an anderer Stelle.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save them elsewhere.</source>
        <translation>Bis dahin hilft „Exportieren …“ auf der Seite „Verlauf“: Das speichert sie an anderer Stelle.</translation>
    </message>
    <message>
        <source>Sets and check-ins that could not be saved are in {0}.</source>
        <translation>Sätze und Angaben zum Befinden, die sich nicht speichern ließen, liegen in {0}.</translation>
    </message>
    <message>
        <source>Sets that could not be saved are in {0}.</source>
        <translation>Sätze, die sich nicht speichern ließen, liegen in {0}.</translation>
    </message>
    <message>
        <source>Check-ins that could not be saved are in {0}.</source>
        <translation>Angaben zum Befinden, die sich nicht speichern ließen, liegen in {0}.</translation>
    </message>
    <message>
        <source>Your history was written to {0}.</source>
        <translation>Ihr Verlauf wurde gespeichert: {0}.</translation>
    </message>
    <message>
        <source>What waits to be saved was written to {0}.</source>
        <translation>Was noch auf das Speichern wartet, liegt jetzt hier: {0}.</translation>
    </message>
    <message>
        <source>no set</source>
        <translation>kein Satz</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there, {3} of them with a later edit.</source>
        <translation>{0}: neu {1}, schon da {2}, davon mit späterer Änderung {3}.</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there.</source>
        <translation>{0}: neu {1}, schon da {2}.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier was added to your history.</source>
        <translation>Vorher ließ sich etwas nicht speichern; jetzt steht es in Ihrem Verlauf: {0}.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier were added to your history.</source>
        <translation>Vorher ließ sich einiges nicht speichern; jetzt steht es in Ihrem Verlauf: {0}.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {0}</source>
        <translation>Der Verlauf war beschädigt. Er ist aufgehoben als {0}</translation>
    </message>
    <message>
        <source>The history was gone</source>
        <translation>Der Verlauf war verschwunden</translation>
    </message>
    <message>
        <source>{0}, and a fresh one was begun</source>
        <translation>{0}, und ein neuer hat begonnen</translation>
    </message>
    <message>
        <source>{0} could be read from it</source>
        <translation>daraus gerettet: {0}</translation>
    </message>
    <message>
        <source>Nothing could be read from it</source>
        <translation>Daraus war nichts zu retten</translation>
    </message>
    <message>
        <source>{0} is back from the backup of {1}</source>
        <translation>wieder da aus der Sicherung von {1}: {0}</translation>
    </message>
    <message>
        <source>{0} are back from the backup of {1}</source>
        <translation>wieder da aus der Sicherung von {1}: {0}</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>Angaben zum Befinden</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>it is not known how many {0} are lost</source>
        <translation>wie viele {0} fehlen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>no set, no check-in, no edit and no note</source>
        <translation>kein Satz, keine Angabe zum Befinden, keine Änderung und keine Notiz</translation>
    </message>
    <message>
        <source>not known how many sets, check-ins, edits and notes</source>
        <translation>wie viele Sätze, Angaben zum Befinden, Änderungen und Notizen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{0}; not known how many sets, edits and notes</source>
        <translation>{0}; wie viele Sätze, Änderungen und Notizen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{0}; not known how many check-ins, edits and notes</source>
        <translation>{0}; wie viele Angaben zum Befinden, Änderungen und Notizen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{0}; not known how many edits and notes</source>
        <translation>{0}; wie viele Änderungen und Notizen, ist nicht bekannt</translation>
    </message>
    <message>
        <source>{0}, with all that was noted or edited there</source>
        <translation>{0}, mit allem, was dazu notiert oder geändert war</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>keine Angabe zum Befinden</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation>zuletzt am {0}</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>vor einem Update gemacht</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>vor dem Zurückholen einer anderen Sicherung gemacht</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>unter dem Knie</translation>
    </message>
    <message>
        <source>{0} no pain was noted, so nobody can say which way it goes.</source>
        <translation>{0} wurden keine Schmerzen notiert; niemand kann also sagen, wohin es geht.</translation>
    </message>
    <message>
        <source>{0} there are few notes of pain ({1} days), too few to say which way it goes.</source>
        <translation>{0} wurden selten Schmerzen notiert ({1} Tage): zu wenig, um zu sagen, wohin es geht.</translation>
    </message>
    <message>
        <source>{0} there is one note of pain, too few to say which way it goes.</source>
        <translation>{0} wurden einmal Schmerzen notiert: zu wenig, um zu sagen, wohin es geht.</translation>
    </message>
    <message>
        <source>{0} leg pain stayed at about {1}.</source>
        <translation>{0} blieb der Beinschmerz bei etwa {1}.</translation>
    </message>
    <message>
        <source>{0} your leg pain stayed at about {1}.</source>
        <translation>{0} blieb Ihr Beinschmerz bei etwa {1}.</translation>
    </message>
    <message>
        <source>{0} back pain stayed at about {1}.</source>
        <translation>{0} blieb der Rückenschmerz bei etwa {1}.</translation>
    </message>
    <message>
        <source>{0} your back pain stayed at about {1}.</source>
        <translation>{0} blieb Ihr Rückenschmerz bei etwa {1}.</translation>
    </message>
    <message>
        <source>{0} leg pain went from {1} to {2}.</source>
        <translation>{0} ging der Beinschmerz von {1} auf {2}.</translation>
    </message>
    <message>
        <source>{0} your leg pain went from {1} to {2}.</source>
        <translation>{0} ging Ihr Beinschmerz von {1} auf {2}.</translation>
    </message>
    <message>
        <source>{0} back pain went from {1} to {2}.</source>
        <translation>{0} ging der Rückenschmerz von {1} auf {2}.</translation>
    </message>
    <message>
        <source>{0} your back pain went from {1} to {2}.</source>
        <translation>{0} ging Ihr Rückenschmerz von {1} auf {2}.</translation>
    </message>
    <message>
        <source>In the last {0} months</source>
        <comment>begins a sentence</comment>
        <translation>In den letzten {0} Monaten</translation>
    </message>
    <message>
        <source>In the last week</source>
        <comment>begins a sentence</comment>
        <translation>In der letzten Woche</translation>
    </message>
    <message>
        <source>In the last {0} weeks</source>
        <comment>begins a sentence</comment>
        <translation>In den letzten {0} Wochen</translation>
    </message>
    <message>
        <source>It stays in the back.</source>
        <translation>Der Schmerz bleibt im Rücken.</translation>
    </message>
    <message>
        <source>It goes as far as the buttock.</source>
        <translation>Der Schmerz reicht bis ins Gesäß.</translation>
    </message>
    <message>
        <source>It goes as far as the thigh.</source>
        <translation>Der Schmerz reicht bis in den Oberschenkel.</translation>
    </message>
    <message>
        <source>It goes below the knee.</source>
        <translation>Der Schmerz reicht bis unter das Knie.</translation>
    </message>
    <message>
        <source>It now stays in the back.</source>
        <translation>Der Schmerz bleibt jetzt im Rücken.</translation>
    </message>
    <message>
        <source>It now ends at the buttock.</source>
        <translation>Der Schmerz endet jetzt am Gesäß.</translation>
    </message>
    <message>
        <source>It now ends at the thigh.</source>
        <translation>Der Schmerz endet jetzt am Oberschenkel.</translation>
    </message>
    <message>
        <source>It now goes below the knee.</source>
        <translation>Der Schmerz reicht jetzt bis unter das Knie.</translation>
    </message>
    <message>
        <source>It now goes down to the buttock.</source>
        <translation>Der Schmerz reicht jetzt bis ins Gesäß.</translation>
    </message>
    <message>
        <source>It now goes down to the thigh.</source>
        <translation>Der Schmerz reicht jetzt bis in den Oberschenkel.</translation>
    </message>
    <message>
        <source>No exercise was recorded in that time.</source>
        <translation>In dieser Zeit ist keine Übung festgehalten.</translation>
    </message>
    <message>
        <source>Exercised on {0} of {1} days so far.</source>
        <translation>Geübt wurde bisher an {0} von {1} Tagen.</translation>
    </message>
    <message>
        <source>You exercised on {0} of {1} days so far.</source>
        <translation>Sie haben bisher an {0} von {1} Tagen geübt.</translation>
    </message>
    <message>
        <source>Exercised on less than one day a week.</source>
        <translation>Geübt wurde an weniger als einem Tag in der Woche.</translation>
    </message>
    <message>
        <source>You exercised on less than one day a week.</source>
        <translation>Sie haben an weniger als einem Tag in der Woche geübt.</translation>
    </message>
    <message>
        <source>Exercised on 1 day a week.</source>
        <translation>Geübt wurde an 1 Tag in der Woche.</translation>
    </message>
    <message>
        <source>You exercised on 1 day a week.</source>
        <translation>Sie haben an 1 Tag in der Woche geübt.</translation>
    </message>
    <message>
        <source>Exercised on {0} days a week.</source>
        <translation>Geübt wurde an {0} Tagen in der Woche.</translation>
    </message>
    <message>
        <source>You exercised on {0} days a week.</source>
        <translation>Sie haben an {0} Tagen in der Woche geübt.</translation>
    </message>
    <message>
        <source>There was one bad week in {0}.</source>
        <translation>Eine schlechte Woche gab es im {0}.</translation>
    </message>
    <message>
        <source>There were {0} bad weeks in {1}.</source>
        <translation>{0} schlechte Wochen gab es: {1}.</translation>
    </message>
    <message>
        <source>A year ago leg pain was {0}.</source>
        <translation>Vor einem Jahr lag der Beinschmerz bei {0}.</translation>
    </message>
    <message>
        <source>Half a year ago leg pain was {0}.</source>
        <translation>Vor einem halben Jahr lag der Beinschmerz bei {0}.</translation>
    </message>
    <message>
        <source>A year ago back pain was {0}.</source>
        <translation>Vor einem Jahr lag der Rückenschmerz bei {0}.</translation>
    </message>
    <message>
        <source>Half a year ago back pain was {0}.</source>
        <translation>Vor einem halben Jahr lag der Rückenschmerz bei {0}.</translation>
    </message>
    <message>
        <source>How far down it goes</source>
        <translation>Wie weit es hinunterzieht</translation>
    </message>
    <message>
        <source>Leg pain, 0 to 10</source>
        <translation>Beinschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Back pain, 0 to 10</source>
        <translation>Rückenschmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>a point a week: the lowest place named</source>
        <translation>ein Punkt je Woche: die tiefste genannte Stelle</translation>
    </message>
    <message>
        <source>a point a week: the mean of what was noted</source>
        <translation>ein Punkt je Woche: der Mittelwert Ihrer Angaben</translation>
    </message>
    <message>
        <source>nothing was noted at the check-in yet</source>
        <translation>zum Befinden gibt es noch keine Angabe</translation>
    </message>
    <message>
        <source>hollow where one day alone was noted</source>
        <translation>hohl, wo nur ein Tag angegeben ist</translation>
    </message>
    <message>
        <source>below it each session</source>
        <translation>darunter jede Einheit</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>easier forms</source>
        <translation>leichtere Formen</translation>
    </message>
    <message>
        <source>plan for bad days</source>
        <translation>Plan für schlechte Tage</translation>
    </message>
    <message>
        <source>it hurt more</source>
        <translation>tat mehr weh</translation>
    </message>
    <message>
        <source>{0} days with a session are drawn.</source>
        <translation>Gezeichnet sind {0} Tage mit einer Einheit.</translation>
    </message>
    <message>
        <source>{0}, week by week: {1} in the week of {2}, {3} in the week of {4}; {5} days with a session.</source>
        <translation>{0}, Woche für Woche: {1} in der Woche vom {2}, {3} in der Woche vom {4}; {5} Tage mit einer Einheit.</translation>
    </message>
    <message>
        <source>from 1 day</source>
        <translation>von 1 Tag</translation>
    </message>
    <message>
        <source>from {0} days</source>
        <translation>von {0} Tagen</translation>
    </message>
    <message>
        <source>that week: {0}, {1}</source>
        <translation>in dieser Woche: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>Rücken {0}</translation>
    </message>
    <message>
        <source>leg {0}</source>
        <translation>Bein {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Sciatica Timer</source>
        <translation>In Sciatica Timer ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What went wrong is noted here, without anything you typed or answered:</source>
        <translation>Hier steht, was schiefgegangen ist, ohne etwas von Ihren Eingaben oder Antworten:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>App schließen</translation>
    </message>
    <message>
        <source>It has happened {0} times.</source>
        <translation>Das ist {0}-mal passiert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Figure: {0}</source>
        <translation>Figur: {0}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>position</comment>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>position</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Eine Datei „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>Wenn Sie sie ersetzen, geht ihr jetziger Inhalt verloren.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
    <message>
        <source>The whole history, to import again</source>
        <translation>Der ganze Verlauf, zum Wiedereinlesen</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>A history that was exported (*.json)</source>
        <translation>Ein exportierter Verlauf (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>A plan for calendars</source>
        <translation>Ein Plan für Kalender</translation>
    </message>
    <message>
        <source>Plan for my calendar</source>
        <translation>Plan für meinen Kalender</translation>
    </message>
    <message>
        <source>Exercises to share</source>
        <translation>Übungen zum Teilen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Exercises and programmes (*.sciatica *.toml)</source>
        <translation>Übungen und Programme (*.sciatica *.toml)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Halbes Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>freier Tag</translation>
    </message>
    <message>
        <source>fewer sets</source>
        <translation>weniger Sätze</translation>
    </message>
    <message>
        <source>more sets</source>
        <translation>mehr Sätze</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>moving and resting</source>
        <translation>Bewegung und Pausen</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Aktive Tage</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Schmerz vorher und nachher</translation>
    </message>
    <message>
        <source>Sets per week</source>
        <translation>Sätze pro Woche</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>Wird es besser?</translation>
    </message>
    <message>
        <source>Report for the physiotherapist…</source>
        <translation>Bericht für die Physiotherapie …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Add the history of another computer; what is here already comes in once</source>
        <translation>Den Verlauf eines anderen Computers hinzufügen; was schon da ist, kommt nicht doppelt</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Every set you do is written here the moment it ends: when, how many reps, and how it went.</source>
        <translation>Jeder Satz, den Sie machen, steht hier, sobald er zu Ende ist: wann, wie viele Wiederholungen und wie es ging.</translation>
    </message>
    <message>
        <source>From the first one on you will see your active days, your sets and minutes week by week, and, if you note it, your pain before and after.</source>
        <translation>Vom ersten an sehen Sie Ihre aktiven Tage, Ihre Sätze und Minuten Woche für Woche und, wenn Sie ihn angeben, Ihren Schmerz vorher und nachher.</translation>
    </message>
    <message>
        <source>It stays on this computer, and you can take it to your physiotherapist.</source>
        <translation>Alles bleibt auf diesem Computer, und Sie können es in die Physiotherapie mitnehmen.</translation>
    </message>
    <message>
        <source>If you have a history on another computer, export it there and import it here.</source>
        <translation>Wenn Sie auf einem anderen Computer schon einen Verlauf haben, exportieren Sie ihn dort und importieren Sie ihn hier.</translation>
    </message>
    <message>
        <source>Your history could not be opened</source>
        <translation>Ihr Verlauf ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>So it is not known here what you did before. The app has deleted nothing of it.</source>
        <translation>Deshalb ist hier nicht bekannt, was Sie bisher gemacht haben. Die App hat nichts davon gelöscht.</translation>
    </message>
    <message>
        <source>If another program is using the file, close that. If the file was moved, or is on a disk that was taken out, put it back. Then try again.</source>
        <translation>Wenn ein anderes Programm die Datei benutzt, schließen Sie es. Wenn die Datei verschoben wurde oder auf einem abgezogenen Datenträger liegt, bringen Sie sie zurück. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You can go on exercising: what you do is kept, and written here as soon as that can be.</source>
        <translation>Sie können weiterüben: Was Sie machen, bleibt gemerkt und wird hier eingetragen, sobald es geht.</translation>
    </message>
    <message>
        <source>Your history was damaged</source>
        <translation>Ihr Verlauf war beschädigt</translation>
    </message>
    <message>
        <source>Go on   Enter</source>
        <translation>Weiter   Eingabe</translation>
    </message>
    <message>
        <source>Your history was damaged.</source>
        <translation>Ihr Verlauf war beschädigt.</translation>
    </message>
    <message>
        <source>Your history was gone.</source>
        <translation>Ihr Verlauf war verschwunden.</translation>
    </message>
    <message>
        <source>{0} A fresh one has begun.</source>
        <translation>{0} Ein neuer hat begonnen.</translation>
    </message>
    <message>
        <source>All of it is back.</source>
        <translation>Alles ist wieder da.</translation>
    </message>
    <message>
        <source>What could be saved is back.</source>
        <translation>Was zu retten war, ist wieder da.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>{0}, from the damaged file</source>
        <translation>{0}, aus der beschädigten Datei</translation>
    </message>
    <message>
        <source>{0}, as they were in the backup of {1}</source>
        <translation>{0}, wie in der Sicherung von {1}</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{0}: the last day with a set</source>
        <translation>{0}: der letzte Tag mit einem Satz</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>the damaged file, as it was found, in your data folder: {0}</source>
        <translation>die beschädigte Datei, unverändert, in Ihrem Datenordner: {0}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufgehoben</translation>
    </message>
    <message>
        <source>A power cut or a failing disk can do this. If it happens again, copy the data folder to another disk.</source>
        <translation>Das kann von einem Stromausfall oder einem defekten Datenträger kommen. Wenn es wieder passiert, kopieren Sie den Datenordner auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückholen</translation>
    </message>
    <message>
        <source>What you tick becomes what it was when the backup was made. What you did since then is not in it, but nothing is lost: all of it is backed up first, and can be restored the same way.</source>
        <translation>Was Sie ankreuzen, wird wieder so, wie es bei der Sicherung war. Was Sie seitdem gemacht haben, ist nicht darin; verloren geht aber nichts: Alles wird vorher gesichert und lässt sich genauso zurückholen.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>Abbrechen   Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>My history</source>
        <translation>Mein Verlauf</translation>
    </message>
    <message>
        <source>My exercises and programmes</source>
        <translation>Meine Übungen und Programme</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Meine Einstellungen</translation>
    </message>
    <message>
        <source>Reps left</source>
        <translation>Wiederholungen links</translation>
    </message>
    <message>
        <source>Reps right</source>
        <translation>Wiederholungen rechts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How it ended: {0}</source>
        <translation>Wie es endete: {0}</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Bearbeiten: {0}</translation>
    </message>
    <message>
        <source>Search notes and names</source>
        <translation>Notizen und Namen</translation>
    </message>
    <message>
        <source>From, such as 2026-01-31</source>
        <translation>Von: 2026-01-31</translation>
    </message>
    <message>
        <source>To, such as 2026-02-28</source>
        <translation>Bis: 2026-02-28</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>ganz gemacht</translation>
    </message>
    <message>
        <source>not all reps</source>
        <translation>nicht alle Wiederholungen</translation>
    </message>
    <message>
        <source>last 7</source>
        <translation>letzte 7</translation>
    </message>
    <message>
        <source>last 4 weeks</source>
        <translation>letzte 4 Wochen</translation>
    </message>
    <message>
        <source>last 12 weeks</source>
        <translation>letzte 12 Wochen</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>von … bis …</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>exercise, last first</source>
        <translation>Übung, rückwärts</translation>
    </message>
    <message>
        <source>fewest reps first</source>
        <translation>wenige Wiederholungen zuerst</translation>
    </message>
    <message>
        <source>most reps first</source>
        <translation>viele Wiederholungen zuerst</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>outcome, last first</source>
        <translation>Ausgang, rückwärts</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-01-31.</source>
        <translation>Schreiben Sie Tage als Jahr-Monat-Tag, etwa 2026-01-31.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es ging</translation>
    </message>
    <message>
        <source> to </source>
        <translation> bis </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the sets</source>
        <translation>Sätze filtern</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Strg+F</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Space unfolds · Enter edits · Delete deletes · Ctrl+Z takes back · Ctrl+F filters</source>
        <translation>Leertaste klappt auf · Eingabe bearbeitet · Entf löscht · Strg+Z macht rückgängig · Strg+F filtert</translation>
    </message>
    <message>
        <source>Sessions and their sets</source>
        <translation>Einheiten und ihre Sätze</translation>
    </message>
    <message>
        <source>Space opens a session, Enter edits a set, Delete deletes what is chosen</source>
        <translation>Leertaste klappt eine Einheit auf, Eingabe bearbeitet einen Satz, Entf löscht die Auswahl</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Gestern {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>Runde {0}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>tat weh</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} von {1} Sätzen</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} von {1} Runden</translation>
    </message>
    <message>
        <source>{0} of {1} exercises</source>
        <translation>{0} von {1} Übungen</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
    <message>
        <source>Pain {0}</source>
        <translation>Schmerz: {0}</translation>
    </message>
    <message>
        <source>noted “{0}”</source>
        <translation>Notiz „{0}“</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>edited; was {0}</source>
        <translation>bearbeitet; vorher {0}</translation>
    </message>
    <message>
        <source>Nothing in the last 26 weeks. What was before stands in the table.</source>
        <translation>Nichts in den letzten 26 Wochen. Was davor war, steht in der Tabelle.</translation>
    </message>
    <message>
        <source>You were active on {0}.</source>
        <translation>Aktiv waren Sie am {0}.</translation>
    </message>
    <message>
        <source>You were active on {0} days since {1}.</source>
        <translation>Seit dem {1} waren Sie an {0} Tagen aktiv.</translation>
    </message>
    <message>
        <source>You were active on {0} of the last {1} days.</source>
        <translation>Sie waren an {0} der letzten {1} Tage aktiv.</translation>
    </message>
    <message>
        <source>1 minute this week.</source>
        <translation>1 Minute in dieser Woche.</translation>
    </message>
    <message>
        <source>{0} minutes this week.</source>
        <translation>{0} Minuten in dieser Woche.</translation>
    </message>
    <message>
        <source>Pain you note before and after a session is drawn here.</source>
        <translation>Hier sehen Sie den Schmerz, den Sie vor und nach einer Einheit angeben.</translation>
    </message>
    <message>
        <source>Pain as you noted it, on a scale of 0 to 10.</source>
        <translation>Schmerz nach Ihren Angaben, von 0 bis 10.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>reps, no whole set</source>
        <translation>Wiederholungen, kein ganzer Satz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation>ein Schlüssel, der hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>the key {0}</source>
        <translation>der Schlüssel {0}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a value too large to show</source>
        <translation>ein Wert, der zum Zeigen zu groß ist</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two things</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>a local time such as 2026-01-31T18:40:00</source>
        <translation>eine Ortszeit wie 2026-01-31T18:40:00</translation>
    </message>
    <message>
        <source>another kind of value</source>
        <translation>eine andere Art von Wert</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an id such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>eine Kennung wie 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T18:40:00+01:00</source>
        <translation>eine Zeit wie 2026-01-31T18:40:00+01:00</translation>
    </message>
    <message>
        <source>a time of day such as 18:40:00</source>
        <translation>eine Uhrzeit wie 18:40:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>eine ganze Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>eine Zahl von {0} bis {1}</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation>kleingeschriebene Wörter mit Bindestrichen</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens, or nothing</source>
        <translation>kleingeschriebene Wörter mit Bindestrichen oder nichts</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>eine Zeile Text</translation>
    </message>
    <message>
        <source>one line of visible text</source>
        <translation>eine Zeile sichtbarer Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} characters</source>
        <translation>{0}, {1} bis {2} Zeichen</translation>
    </message>
    <message>
        <source>a list of {0} whole numbers</source>
        <translation>eine Liste von {0} ganzen Zahlen</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>eine Liste von ganzen Zahlen</translation>
    </message>
    <message>
        <source>a list of {0} numbers</source>
        <translation>eine Liste von {0} Zahlen</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>a list of {0} texts</source>
        <translation>eine Liste von {0} Texten</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list of {0} values</source>
        <translation>eine Liste von {0} Werten</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>eine Liste von Werten</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>ein anderer Schlüssel</translation>
    </message>
    <message>
        <source>(place {0})</source>
        <translation>(Stelle {0})</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>1 set this week: {1}.</source>
        <translation>1 Satz in dieser Woche: {1}.</translation>
    </message>
    <message>
        <source>{0} sets this week: {1}.</source>
        <translation>{0} Sätze in dieser Woche: {1}.</translation>
    </message>
    <message>
        <source>1 set this week.</source>
        <translation>1 Satz in dieser Woche.</translation>
    </message>
    <message>
        <source>{0} sets this week.</source>
        <translation>{0} Sätze in dieser Woche.</translation>
    </message>
    <message>
        <source>The week before had {0}.</source>
        <translation>In der Woche davor waren es {0}.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} each.</source>
        <translation>In den {0} Wochen davor waren es jeweils etwa {1}.</translation>
    </message>
    <message>
        <source>The week before had {0} min.</source>
        <translation>In der Woche davor waren es {0}&#xa0;min.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} min each.</source>
        <translation>In den {0} Wochen davor waren es jeweils etwa {1}&#xa0;min.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was much the same as in the {0} before.</source>
        <translation>In den letzten {0} Wochen war der Beinschmerz etwa so stark wie in den {0} davor.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} lower than in the {0} before.</source>
        <translation>In den letzten {0} Wochen lag der Beinschmerz um {1} niedriger als in den {0} davor.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} higher than in the {0} before.</source>
        <translation>In den letzten {0} Wochen lag der Beinschmerz um {1} höher als in den {0} davor.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was much the same as in the {0} before.</source>
        <translation>In den letzten {0} Wochen war der Rückenschmerz etwa so stark wie in den {0} davor.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} lower than in the {0} before.</source>
        <translation>In den letzten {0} Wochen lag der Rückenschmerz um {1} niedriger als in den {0} davor.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} higher than in the {0} before.</source>
        <translation>In den letzten {0} Wochen lag der Rückenschmerz um {1} höher als in den {0} davor.</translation>
    </message>
    <message>
        <source>Back pain was {1} lower.</source>
        <translation>Der Rückenschmerz lag um {1} niedriger.</translation>
    </message>
    <message>
        <source>Back pain was {1} higher.</source>
        <translation>Der Rückenschmerz lag um {1} höher.</translation>
    </message>
    <message>
        <source>Back pain was much the same.</source>
        <translation>Der Rückenschmerz war etwa gleich.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>Woche vom {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of it holding</source>
        <translation>{0}, davon {1} Halten</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Woche vom {0}</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} vorher</translation>
    </message>
    <message>
        <source>{0} after</source>
        <translation>{0} nachher</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Hinzufügen …</translation>
    </message>
    <message>
        <source>Go on with “{0}”</source>
        <translation>Mit „{0}“ weitermachen</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Ganz neu</translation>
    </message>
    <message>
        <source>From a copy of</source>
        <translation>Als Kopie von</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No fixed number</source>
        <translation>Keine feste Zahl</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>none</source>
        <comment>hold or rest</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Stay within it</source>
        <translation>Dabei bleiben</translation>
    </message>
    <message>
        <source>Your physiotherapist: {0}</source>
        <translation>Ihre Physiotherapie: {0}</translation>
    </message>
    <message>
        <source>The article says {0}</source>
        <translation>Im Artikel: {0}</translation>
    </message>
    <message>
        <source>{0} is not what this exercise is given with. Whether it is good for you, nobody has said. A physiotherapist can tell.</source>
        <translation>{0}: So ist diese Übung nicht angegeben. Ob das gut für Sie ist, hat niemand gesagt. Fragen Sie in der Physiotherapie.</translation>
    </message>
    <message>
        <source>Choose {0} anyway</source>
        <translation>Trotzdem {0} wählen</translation>
    </message>
    <message>
        <source>Part of the picture: {0} to {1} percent across, {2} to {3} percent down</source>
        <translation>Ausschnitt: {0} bis {1} Prozent der Breite, {2} bis {3} Prozent der Höhe</translation>
    </message>
    <message>
        <source>Choose the part that is shown</source>
        <translation>Ausschnitt wählen</translation>
    </message>
    <message>
        <source>Draw with the mouse. Or: arrows move the part, with Shift they change its size, and R turns it.</source>
        <translation>Ziehen Sie mit der Maus. Oder: Die Pfeiltasten verschieben den Ausschnitt, mit Umschalt ändern sie seine Größe, und R dreht.</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Ausschnitt nehmen</translation>
    </message>
    <message>
        <source>Turn right   R</source>
        <translation>Rechts drehen   R</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Rechts drehen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Links drehen</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Ganzes Bild</translation>
    </message>
    <message>
        <source>a range such as 10–15, or 6, 4, 2 for each set</source>
        <translation>ein Bereich wie 10–15, oder 6, 4, 2 für jeden Satz</translation>
    </message>
    <message>
        <source>such as 30 s or 2 min</source>
        <translation>etwa 30&#xa0;s oder 2&#xa0;min</translation>
    </message>
    <message>
        <source>such as 10 min</source>
        <translation>etwa 10&#xa0;min</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>By repetitions</source>
        <translation>In Wiederholungen</translation>
    </message>
    <message>
        <source>As long as I can</source>
        <translation>So lange ich kann</translation>
    </message>
    <message>
        <source>By time, such as a walk</source>
        <translation>Nach Zeit, etwa ein Spaziergang</translation>
    </message>
    <message>
        <source>as the other</source>
        <translation>wie die andere</translation>
    </message>
    <message>
        <source>a larger one</source>
        <translation>eine größere</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}</source>
        <translation>{0}: Nötig ist eine ganze Zahl von {1} bis {2}, nicht {3}</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}</source>
        <translation>{0}: Nötig ist eine Zahl von {1} bis {2}, nicht {3}</translation>
    </message>
    <message>
        <source>Sets on the left</source>
        <translation>Sätze links</translation>
    </message>
    <message>
        <source>Sets on the right</source>
        <translation>Sätze rechts</translation>
    </message>
    <message>
        <source>Second hold</source>
        <translation>Zweites Halten</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Pause nach einem Satz</translation>
    </message>
    <message>
        <source>Change of sides</source>
        <translation>Seitenwechsel</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Reps of each set must be as many as there are sets</source>
        <translation>Für jeden Satz muss es eine Zahl von Wiederholungen geben</translation>
    </message>
    <message>
        <source>Second hold, at the start position</source>
        <translation>Zweites Halten, in der Ausgangsstellung</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Beide zusammen</translation>
    </message>
    <message>
        <source>Each, right first</source>
        <translation>Jede, rechts zuerst</translation>
    </message>
    <message>
        <source>Each, left first</source>
        <translation>Jede, links zuerst</translation>
    </message>
    <message>
        <source>In turn, right first</source>
        <translation>Im Wechsel, rechts zuerst</translation>
    </message>
    <message>
        <source>In turn, left first</source>
        <translation>Im Wechsel, links zuerst</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Nur links</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Nur rechts</translation>
    </message>
    <message>
        <source>Pace, in seconds</source>
        <translation>Tempo, in Sekunden</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>such as: knees apart, lying on your side</source>
        <translation>etwa: Knie auseinander, in Seitenlage</translation>
    </message>
    <message>
        <source>empty, or a name of your own</source>
        <translation>leer, oder ein eigener Name</translation>
    </message>
    <message>
        <source>such as: band, chair</source>
        <translation>etwa: Band, Stuhl</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Was Sie brauchen</translation>
    </message>
    <message>
        <source>Section of the list</source>
        <translation>Abschnitt der Liste</translation>
    </message>
    <message>
        <source>Section of my own</source>
        <translation>Eigener Abschnitt</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Bewegung hin</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Bewegung zurück</translation>
    </message>
    <message>
        <source>Rest between two</source>
        <translation>Pause dazwischen</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Pause zwischen Sätzen</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Zum Seitenwechsel</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Zum Bereitmachen</translation>
    </message>
    <message>
        <source>At my own pace: each one waits for the big key</source>
        <translation>In meinem Tempo: Jede Wiederholung wartet auf die große Taste</translation>
    </message>
    <message>
        <source>Bent-knee fall-out</source>
        <translation>Knie sinken lassen</translation>
    </message>
    <message>
        <source>Bent-knee fall-out, less far</source>
        <translation>Knie sinken lassen, weniger weit</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Vierfüßler, Arm und Bein</translation>
    </message>
    <message>
        <source>Bird dog, arm only</source>
        <translation>Vierfüßler, nur Arm</translation>
    </message>
    <message>
        <source>Bird dog, leg only</source>
        <translation>Vierfüßler, nur Bein</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Beide Knie zur Brust</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <translation>Katze und Kuh</translation>
    </message>
    <message>
        <source>Child pose</source>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Muschel</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Kopf und Schultern heben</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation>Käfer</translation>
    </message>
    <message>
        <source>Dead bug, arms only</source>
        <translation>Käfer, nur Arme</translation>
    </message>
    <message>
        <source>Dead bug, legs only</source>
        <translation>Käfer, nur Beine</translation>
    </message>
    <message>
        <source>Figure four</source>
        <translation>Gesäßdehnung „Vier“</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Unterarmstütz</translation>
    </message>
    <message>
        <source>Hip stretch, half kneeling</source>
        <translation>Hüftdehnung, im Einbeinkniestand</translation>
    </message>
    <message>
        <source>Leg stretch with a strap</source>
        <translation>Beindehnung mit Gurt</translation>
    </message>
    <message>
        <source>Heel slide</source>
        <translation>Ferse heranziehen</translation>
    </message>
    <message>
        <source>Knees apart with a band</source>
        <translation>Knie auseinander mit Band</translation>
    </message>
    <message>
        <source>Knees apart against a belt</source>
        <translation>Knie auseinander gegen einen Gürtel</translation>
    </message>
    <message>
        <source>Squeeze a ball, lying</source>
        <translation>Ball drücken, im Liegen</translation>
    </message>
    <message>
        <source>Knee rolls</source>
        <translation>Knie zur Seite rollen</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <translation>Ein Knie zur Brust</translation>
    </message>
    <message>
        <source>Lying on the front</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Nerve floss, lying</source>
        <translation>Nerven gleiten lassen, im Liegen</translation>
    </message>
    <message>
        <source>On the elbows</source>
        <translation>Auf den Ellbogen</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <translation>Becken kippen</translation>
    </message>
    <message>
        <source>Pelvic tilt, bracing</source>
        <translation>Becken kippen, nur anspannen</translation>
    </message>
    <message>
        <source>Press-up, hips stay down</source>
        <translation>Hochstützen, das Becken bleibt liegen</translation>
    </message>
    <message>
        <source>Leg raise on the side</source>
        <translation>Bein heben in Seitenlage</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Seitstütz</translation>
    </message>
    <message>
        <source>Side plank on the knees</source>
        <translation>Seitstütz auf den Knien</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation>Gestrecktes Bein heben</translation>
    </message>
    <message>
        <source>Tighten the thigh</source>
        <translation>Oberschenkel anspannen</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Auf die Zehen</translation>
    </message>
    <message>
        <source>Pull a band, sitting</source>
        <translation>Band ziehen, im Sitzen</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Halbe Kniebeuge</translation>
    </message>
    <message>
        <source>Squeeze a ball, sitting</source>
        <translation>Ball drücken, im Sitzen</translation>
    </message>
    <message>
        <source>Straighten the knee, sitting</source>
        <translation>Knie strecken, im Sitzen</translation>
    </message>
    <message>
        <source>Nerve slider, sitting</source>
        <translation>Nerven gleiten lassen, im Sitzen</translation>
    </message>
    <message>
        <source>Buttock stretch, sitting</source>
        <translation>Gesäßdehnung, im Sitzen</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Aufstehen und hinsetzen</translation>
    </message>
    <message>
        <source>Back bend, standing</source>
        <translation>Rückbeuge, im Stehen</translation>
    </message>
    <message>
        <source>Leg out, standing on a step</source>
        <translation>Bein zur Seite, auf einer Stufe</translation>
    </message>
    <message>
        <source>Leg out, standing</source>
        <translation>Bein zur Seite, im Stehen</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>Grätsche</translation>
    </message>
    <message>
        <source>Walking on the spot</source>
        <translation>Gehen auf der Stelle</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Wandsitz</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Only the position</source>
        <translation>Nur die Haltung</translation>
    </message>
    <message>
        <source>So it will run</source>
        <translation>So läuft es ab</translation>
    </message>
    <message>
        <source>So it will run: {0}</source>
        <translation>So läuft es ab: {0}</translation>
    </message>
    <message>
        <source>A repetition would take no time at all.</source>
        <translation>Eine Wiederholung würde gar keine Zeit brauchen.</translation>
    </message>
    <message>
        <source>Still missing: a name.</source>
        <translation>Es fehlt noch: ein Name.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already; give it another one.</source>
        <translation>Eine Übung mit diesem Namen gibt es schon; nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A repetition needs a hold, or seconds for the way out or back (under More).</source>
        <translation>Eine Wiederholung braucht eine Haltezeit oder Sekunden für die Bewegung hin oder zurück (unter „Mehr“).</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>Each one lasts until you press the big key.</source>
        <translation>Jede dauert, bis Sie die große Taste drücken.</translation>
    </message>
    <message>
        <source>“Half way” is spoken, and the last three seconds tick.</source>
        <translation>„Halbzeit“ wird angesagt, und die letzten drei Sekunden ticken.</translation>
    </message>
    <message>
        <source>The last three seconds of each hold tick.</source>
        <translation>Beim Halten ticken die letzten drei Sekunden.</translation>
    </message>
    <message>
        <source>Steps, under More, would be shown with the exercise.</source>
        <translation>Schritte (unter „Mehr“) würden bei der Übung stehen.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Bilder wählen …</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Remove pictures</source>
        <translation>Bilder entfernen</translation>
    </message>
    <message>
        <source>Pictures of my own</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>One or two, instead of a movement: drop them here. You can turn and cut them.</source>
        <translation>Ein oder zwei statt einer Bewegung: Ziehen Sie sie hierher. Sie lassen sich drehen und zuschneiden.</translation>
    </message>
    <message>
        <source>Turn or cut the first picture</source>
        <translation>Erstes Bild drehen oder zuschneiden</translation>
    </message>
    <message>
        <source>Turn or cut the second picture</source>
        <translation>Zweites Bild drehen oder zuschneiden</translation>
    </message>
    <message>
        <source>Turn or cut the picture</source>
        <translation>Bild drehen oder zuschneiden</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0} …</translation>
    </message>
    <message>
        <source>That is no picture: it must be a .jpg, .png or .webp file.</source>
        <translation>Das ist kein Bild: Nötig ist eine Datei mit .jpg, .png oder .webp.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Choose one or two pictures</source>
        <translation>Ein oder zwei Bilder wählen</translation>
    </message>
    <message>
        <source>Pace, words for the movement, steps, easier and harder forms, pictures</source>
        <translation>Tempo, Wörter für die Bewegung, Schritte, leichtere und schwerere Formen, Bilder</translation>
    </message>
    <message>
        <source>Try it · 2 times</source>
        <translation>Ausprobieren · 2-mal</translation>
    </message>
    <message>
        <source>Try it, two times</source>
        <translation>Ausprobieren, zweimal</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>to show</comment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <comment>to show</comment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Jeden zweiten Tag</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>On certain days</source>
        <translation>An bestimmten Tagen</translation>
    </message>
    <message>
        <source>Days from one time to the next</source>
        <translation>Tage von einem Mal zum nächsten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>An welchen Tagen</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Wie oft am Tag</translation>
    </message>
    <message>
        <source>Weight or band</source>
        <translation>Gewicht oder Band</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Ausgangsstellung</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>such as 3 kg, or a red band</source>
        <translation>etwa 3 kg oder rotes Band</translation>
    </message>
    <message>
        <source>Type to find a movement</source>
        <translation>Bewegung suchen</translation>
    </message>
    <message>
        <source>Find a movement</source>
        <translation>Bewegung suchen</translation>
    </message>
    <message>
        <source>In this position</source>
        <translation>In dieser Stellung</translation>
    </message>
    <message>
        <source>In all positions</source>
        <translation>In allen Stellungen</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Welche Bewegungen</translation>
    </message>
    <message>
        <source>Movement · plays when you point at it</source>
        <translation>Bewegung · läuft ab, wenn Sie darauf zeigen</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Diese Form ist</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>↑ Up</source>
        <translation>↑ Hoch</translation>
    </message>
    <message>
        <source>Move this form up</source>
        <translation>Diese Form nach oben</translation>
    </message>
    <message>
        <source>↓ Down</source>
        <translation>↓ Runter</translation>
    </message>
    <message>
        <source>Move this form down</source>
        <translation>Diese Form nach unten</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Diese Form entfernen</translation>
    </message>
    <message>
        <source>Less of this form</source>
        <translation>Weniger zu dieser Form</translation>
    </message>
    <message>
        <source>More of this form</source>
        <translation>Mehr zu dieser Form</translation>
    </message>
    <message>
        <source>+ Add an easier or harder form</source>
        <translation>+ Leichtere oder schwerere Form</translation>
    </message>
    <message>
        <source>Add an easier or harder form</source>
        <translation>Leichtere oder schwerere Form hinzufügen</translation>
    </message>
    <message>
        <source>Easier and harder forms</source>
        <translation>Leichtere und schwerere Formen</translation>
    </message>
    <message>
        <source>From the easiest to the hardest. Whatever a form does not change is as above.</source>
        <translation>Von der leichtesten zur schwersten. Was eine Form nicht ändert, ist wie oben.</translation>
    </message>
    <message>
        <source>such as: Lift</source>
        <translation>etwa: Anheben</translation>
    </message>
    <message>
        <source>such as: Lower</source>
        <translation>etwa: Absenken</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>So geht es, ein Schritt je Zeile</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>How to make it easier</source>
        <translation>So wird es leichter</translation>
    </message>
    <message>
        <source>Word for the way out</source>
        <translation>Wort für die Bewegung hin</translation>
    </message>
    <message>
        <source>Word for the way back</source>
        <translation>Wort für die Bewegung zurück</translation>
    </message>
    <message>
        <source>Exercise list</source>
        <translation>Liste der Übungen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>+ Programme…</source>
        <translation>+ Programm …</translation>
    </message>
    <message>
        <source>Add to a programme</source>
        <translation>Zu einem Programm hinzufügen</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave it out of the list. “Add…” shows it again.</source>
        <translation>Nicht mehr in der Liste zeigen. „Hinzufügen …“ holt die Übung zurück.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>My version…</source>
        <translation>Meine Fassung …</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Eigene Fassung machen</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Neues Programm …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print the exercise</source>
        <translation>Übung drucken</translation>
    </message>
    <message>
        <source> Start</source>
        <translation> Start</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <source>{0} · press Space</source>
        <translation>{0} · Leertaste</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>movement</comment>
        <translation>Hin</translation>
    </message>
    <message>
        <source>Sound: {0}</source>
        <translation>Ton: {0}</translation>
    </message>
    <message>
        <source>No sound output; the screen flashes</source>
        <translation>Kein Tonausgang; der Bildschirm blinkt</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message>
        <source>How</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Darauf achten</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Leichter machen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Weeks, from the day it is begun</source>
        <translation>Wochen, ab dem ersten Tag</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Pause zwischen Runden</translation>
    </message>
    <message>
        <source>Time between exercises</source>
        <translation>Zeit zwischen Übungen</translation>
    </message>
    <message>
        <source>all</source>
        <comment>weeks</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>For bad days</source>
        <translation>Für schlechte Tage</translation>
    </message>
    <message>
        <source>Days, rounds…</source>
        <translation>Tage, Runden …</translation>
    </message>
    <message>
        <source>Name, days and rounds</source>
        <translation>Name, Tage und Runden</translation>
    </message>
    <message>
        <source>Exercises of the programme</source>
        <translation>Übungen des Programms</translation>
    </message>
    <message>
        <source>↑ Earlier</source>
        <translation>↑ Früher</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>↓ Later</source>
        <translation>↓ Später</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>My usual dose</source>
        <translation>Mein üblicher Umfang</translation>
    </message>
    <message>
        <source>Leave the dose to what you chose for this exercise by itself</source>
        <translation>Den Umfang nehmen, den Sie für diese Übung allein gewählt haben</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Put it in once more</source>
        <translation>Noch einmal einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>As I chose</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>In these weeks</source>
        <translation>In diesen Wochen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>none</source>
        <comment>weight or band</comment>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Outside what the exercise says: {0}. The app cannot tell whether that is good for you. A physiotherapist can.</source>
        <translation>Anders als bei der Übung angegeben: {0}. Ob das gut für Sie ist, kann die App nicht sagen. Fragen Sie in der Physiotherapie.</translation>
    </message>
    <message>
        <source>That cannot be timed: each time needs a movement, or a hold of 1 s or more.</source>
        <translation>Dafür gibt es keinen Takt: Jedes Mal braucht eine Bewegung oder mindestens 1&#xa0;s Halten.</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Übungen zum Hinzufügen</translation>
    </message>
    <message>
        <source>There is no exercise in it yet.</source>
        <translation>Es ist noch keine Übung darin.</translation>
    </message>
    <message>
        <source>+ Add an exercise…</source>
        <translation>+ Übung hinzufügen …</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>More than {0} exercises do not fit in.</source>
        <translation>Mehr als {0} Übungen passen nicht hinein.</translation>
    </message>
    <message>
        <source>Drag an exercise to another place, or press Alt+↑ and Alt+↓. Delete takes it out.</source>
        <translation>Ziehen Sie eine Übung an einen anderen Platz oder drücken Sie Alt+↑ und Alt+↓. Entf nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Programm drucken</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Programm löschen</translation>
    </message>
    <message>
        <source>+ Add several…</source>
        <translation>+ Mehrere hinzufügen …</translation>
    </message>
    <message>
        <source>Add several exercises</source>
        <translation>Mehrere Übungen hinzufügen</translation>
    </message>
    <message>
        <source>Share the programme</source>
        <translation>Programm teilen</translation>
    </message>
    <message>
        <source>My programme of the day</source>
        <translation>Mein Programm für jeden Tag</translation>
    </message>
    <message>
        <source>about {0} · press Space</source>
        <translation>etwa {0} · Leertaste</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation>Zuerst braucht es einen Namen.</translation>
    </message>
    <message>
        <source>There is a programme named “{0}” already.</source>
        <translation>Ein Programm „{0}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Tick an exercise first: Space ticks.</source>
        <translation>Kreuzen Sie zuerst eine Übung an: mit der Leertaste.</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Als eigenes speichern …</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Als eigenes speichern</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>A name for your programme</source>
        <translation>Ein Name für Ihr Programm</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>Changed, not saved. The ready-made one stays as it is.</source>
        <translation>Geändert, nicht gespeichert. Das fertige bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Programme list</source>
        <translation>Liste der Programme</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Fertige</translation>
    </message>
    <message>
        <source>✓ Done today</source>
        <translation>✓ Heute gemacht</translation>
    </message>
    <message>
        <source>★ Today&apos;s</source>
        <translation>★ Für jeden Tag</translation>
    </message>
    <message>
        <source>• Changed</source>
        <translation>• Geändert</translation>
    </message>
    <message>
        <source>The changes to “{0}” were undone.</source>
        <translation>Die Änderungen an „{0}“ sind verworfen.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of “{1}”.</source>
        <translation>„{0}“ wurde aus „{1}“ herausgenommen.</translation>
    </message>
    <message>
        <source>The programme is not there any more.</source>
        <translation>Das Programm gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>So ordnen</translation>
    </message>
    <message>
        <source>More than {0} repetitions in all do not fit in.</source>
        <translation>Mehr als {0} Wiederholungen insgesamt passen nicht hinein.</translation>
    </message>
    <message>
        <source>Add exercises</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei ist</translation>
    </message>
    <message>
        <source>Add to my exercises</source>
        <translation>Zu meinen Übungen hinzufügen</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die neue nehmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 Programm</translation>
    </message>
    <message>
        <source>{0} programmes</source>
        <translation>{0} Programme</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>„{0}“ enthält {1}.</translation>
    </message>
    <message>
        <source>You have all of it already.</source>
        <translation>Das haben Sie alles schon.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>Programme of {0} · {1}</source>
        <translation>Programm, {0} · {1}</translation>
    </message>
    <message>
        <source>In place of your own “{0}”?</source>
        <translation>Statt Ihrer eigenen „{0}“?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Haben Sie schon</translation>
    </message>
    <message>
        <source>There is another one, “{0}”, which stays.</source>
        <translation>Es gibt schon „{0}“; das bleibt.</translation>
    </message>
    <message>
        <source>Today: not known</source>
        <translation>Heute: nicht bekannt</translation>
    </message>
    <message>
        <source>At my own pace</source>
        <translation>In meinem Tempo</translation>
    </message>
    <message>
        <source>Each rep waits for the key.</source>
        <translation>Jede Wiederholung wartet auf die Taste.</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>Heute {0}</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute dran</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Für Geübte</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dran</translation>
    </message>
    <message>
        <source>✓ {0} times today</source>
        <translation>✓ Heute {0}-mal</translation>
    </message>
    <message>
        <source>✓ {0} today</source>
        <translation>✓ Heute {0}</translation>
    </message>
    <message>
        <source>Today {0} of {1}</source>
        <translation>Heute {0} von {1}</translation>
    </message>
    <message>
        <source>Today: {0} done</source>
        <translation>Heute: {0} gemacht</translation>
    </message>
    <message>
        <source>Best learned first: {0}. Nothing is locked; the choice is yours.</source>
        <translation>Lernen Sie am besten zuerst: {0}. Gesperrt ist nichts; Sie entscheiden.</translation>
    </message>
    <message>
        <source>done once</source>
        <translation>einmal gemacht</translation>
    </message>
    <message>
        <source>done {0} times</source>
        <translation>{0}-mal gemacht</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The programme “{0}” has a form that you removed. Choose another one there first, or undo.</source>
        <translation>Das Programm „{0}“ benutzt eine Form, die Sie entfernt haben. Wählen Sie dort zuerst eine andere oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>All in one position</source>
        <translation>Alles in einer Stellung</translation>
    </message>
    <message>
        <source>You change position once</source>
        <translation>Ein Wechsel der Stellung</translation>
    </message>
    <message>
        <source>You change position {0} times</source>
        <translation>{0} Wechsel der Stellung</translation>
    </message>
    <message>
        <source>It was your programme of the day.</source>
        <translation>Es war Ihr Programm für jeden Tag.</translation>
    </message>
    <message>
        <source>Another order means changing position once less.</source>
        <translation>Anders geordnet wechseln Sie die Stellung einmal weniger.</translation>
    </message>
    <message>
        <source>Another order means changing position {0} times less.</source>
        <translation>Anders geordnet wechseln Sie die Stellung {0}-mal weniger.</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Notice: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Warnung: {0}</translation>
    </message>
    <message>
        <source>Problem: {0}</source>
        <translation>Problem: {0}</translation>
    </message>
    <message>
        <source>“Later” asks again in {0} minutes.</source>
        <translation>„Später“ fragt in {0} Minuten noch einmal.</translation>
    </message>
    <message>
        <source>This was the last time today.</source>
        <translation>Das war heute das letzte Mal.</translation>
    </message>
    <message>
        <source>Time for {0}</source>
        <translation>Zeit für: {0}</translation>
    </message>
    <message>
        <source>Click to start.</source>
        <translation>Klicken Sie, um zu beginnen.</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} weitere</translation>
    </message>
    <message>
        <source>There was a reminder for {0}.</source>
        <translation>Es gab eine Erinnerung an: {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} due</source>
        <translation>{0} von {1} geplanten</translation>
    </message>
    <message>
        <source>hard {0}</source>
        <translation>schwer {0}</translation>
    </message>
    <message>
        <source>hurt {0}</source>
        <translation>tat weh {0}</translation>
    </message>
    <message>
        <source>{0}: done on {1} of {2} days due since {3}.</source>
        <translation>{0}: an {1} von {2} geplanten Tagen gemacht, seit {3}.</translation>
    </message>
    <message>
        <source>better {0}</source>
        <translation>besser {0}</translation>
    </message>
    <message>
        <source>the same {0}</source>
        <translation>gleich {0}</translation>
    </message>
    <message>
        <source>worse {0}</source>
        <translation>schlechter {0}</translation>
    </message>
    <message>
        <source>tingling {0}</source>
        <translation>Kribbeln {0}</translation>
    </message>
    <message>
        <source>numbness {0}</source>
        <translation>Taubheit {0}</translation>
    </message>
    <message>
        <source>weakness {0}</source>
        <translation>Schwäche {0}</translation>
    </message>
    <message>
        <source>both legs {0}</source>
        <translation>beide Beine {0}</translation>
    </message>
    <message>
        <source>bladder or bowel {0}</source>
        <translation>Blase oder Darm {0}</translation>
    </message>
    <message>
        <source>numb seat {0}</source>
        <translation>taub beim Sitzen {0}</translation>
    </message>
    <message>
        <source>The day after a session: {0}.</source>
        <translation>Am Tag nach einer Einheit: {0}.</translation>
    </message>
    <message>
        <source>Noted as new: {0}.</source>
        <translation>Als neu angegeben: {0}.</translation>
    </message>
    <message>
        <source>Report for the physiotherapist</source>
        <translation>Bericht für die Physiotherapie</translation>
    </message>
    <message>
        <source>One or two pages: how it goes, what was done, stops and your notes.</source>
        <translation>Ein oder zwei Seiten: wie es geht, was Sie gemacht haben, Abbrüche und Ihre Notizen.</translation>
    </message>
    <message>
        <source>Your name, if you want it on the page</source>
        <translation>Ihr Name, wenn er daraufstehen soll</translation>
    </message>
    <message>
        <source>Your date of birth, if you want it there</source>
        <translation>Ihr Geburtsdatum, wenn es daraufstehen soll</translation>
    </message>
    <message>
        <source>Both stay on this computer; empty a field to remove it.</source>
        <translation>Beides bleibt auf diesem Computer; ein leeres Feld löscht die Angabe.</translation>
    </message>
    <message>
        <source>Put all of the history into the PDF as a file (JSON)</source>
        <translation>Den ganzen Verlauf als Datei (JSON) ins PDF legen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Period: {0}</source>
        <translation>Zeitraum: {0}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>One page: pictures, doses, what to watch for, and room for notes.</source>
        <translation>Eine Seite: Bilder, Umfang, worauf Sie achten, und Platz für Notizen.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>In diesem Zeitraum ist nichts festgehalten.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Für die Physiotherapie</translation>
    </message>
    <message>
        <source>Exercise diary, for the physiotherapist</source>
        <translation>Übungstagebuch für die Physiotherapie</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Doses done</source>
        <translation>Ganz gemacht</translation>
    </message>
    <message>
        <source>Prescribed, and done</source>
        <translation>Vorgabe, und was gemacht wurde</translation>
    </message>
    <message>
        <source>Doses completed</source>
        <translation>Ganz gemacht</translation>
    </message>
    <message>
        <source>Pain before and after sessions</source>
        <translation>Schmerz vor und nach den Einheiten</translation>
    </message>
    <message>
        <source>No pain was noted in this period.</source>
        <translation>In diesem Zeitraum wurde kein Schmerz angegeben.</translation>
    </message>
    <message>
        <source>Stops: none; every set begun came to its end.</source>
        <translation>Abbrüche: keine; jeder begonnene Satz kam ans Ende.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Notes, in the person&apos;s own words</source>
        <translation>Notizen, in eigenen Worten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Datum und Unterschrift</translation>
    </message>
    <message>
        <source>{0} rounds</source>
        <translation>{0} Runden</translation>
    </message>
    <message>
        <source>If it hurts more, or symptoms travel further down the leg: stop that exercise.</source>
        <translation>Wenn es mehr wehtut oder die Beschwerden weiter ins Bein hinunterziehen: Hören Sie mit dieser Übung auf.</translation>
    </message>
    <message>
        <source>{0} · Sciatica Timer {1}</source>
        <translation>{0} · Sciatica Timer {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates</comment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>geboren {0}</translation>
    </message>
    <message>
        <source>Active on {0} of {1} days · {2} whole sets · {3} min · {4} of {5} doses completed</source>
        <translation>Aktiv an {0} von {1} Tagen · {2} ganze Sätze · {3}&#xa0;min · {4} von {5} Übungen ganz gemacht</translation>
    </message>
    <message>
        <source>single exercises</source>
        <translation>einzelne Übungen</translation>
    </message>
    <message>
        <source>Programme of the day: {0}.</source>
        <translation>Programm für jeden Tag: {0}.</translation>
    </message>
    <message>
        <source>Sessions: {0}.</source>
        <translation>Einheiten: {0}.</translation>
    </message>
    <message>
        <source>{0}, at last {1}</source>
        <translation>{0}, zuletzt {1}</translation>
    </message>
    <message>
        <source>{0} reps · sets: {1}</source>
        <translation>{0} Wiederholungen · Sätze: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates, in a narrow column</comment>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>Adherence by week</source>
        <translation>Regelmäßigkeit nach Wochen</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>Regelmäßigkeit nach Monaten</translation>
    </message>
    <message>
        <source>Adherence by year</source>
        <translation>Regelmäßigkeit nach Jahren</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>back before</source>
        <translation>Rücken vorher</translation>
    </message>
    <message>
        <source>leg before</source>
        <translation>Bein vorher</translation>
    </message>
    <message>
        <source>back after</source>
        <translation>Rücken nachher</translation>
    </message>
    <message>
        <source>leg after</source>
        <translation>Bein nachher</translation>
    </message>
    <message>
        <source>Mean, first half of the period → second half: {0}.</source>
        <translation>Mittelwert, erste Hälfte des Zeitraums → zweite Hälfte: {0}.</translation>
    </message>
    <message>
        <source>Sessions with an answer: {0}.</source>
        <translation>Einheiten mit einer Angabe: {0}.</translation>
    </message>
    <message>
        <source>Drawn are means, one for each line of the adherence.</source>
        <translation>Gezeichnet sind Mittelwerte, einer je Zeile der Regelmäßigkeit.</translation>
    </message>
    <message>
        <source>Sets that ended early or hurt: {0} ({1}).</source>
        <translation>Sätze, die früher endeten oder wehtaten: {0} ({1}).</translation>
    </message>
    <message>
        <source>Completed, and it hurt</source>
        <translation>Ganz gemacht, und es tat weh</translation>
    </message>
    <message>
        <source>Stopped: it hurt more</source>
        <translation>Gestoppt: Es tat mehr weh</translation>
    </message>
    <message>
        <source>{0} of {1} are shown.</source>
        <translation>Gezeigt sind {0} von {1}.</translation>
    </message>
    <message>
        <source>This is a diary: what the person did and noted with a timer at home. It is no diagnosis and no advice, and nobody has checked it. Pain is rated from 0 (none) to 10 (the worst imaginable); every answer may be skipped.</source>
        <translation>Dies ist ein Tagebuch: was die Person zu Hause mit einem Timer gemacht und angegeben hat. Es ist keine Diagnose und kein Rat, und niemand hat es geprüft. Schmerz wird von 0 (keiner) bis 10 (der schlimmste vorstellbare) angegeben; jede Antwort darf ausgelassen werden.</translation>
    </message>
    <message>
        <source>Sciatica Timer {0} · a diary, no diagnosis · made on {1}</source>
        <translation>Sciatica Timer {0} · ein Tagebuch, keine Diagnose · erstellt am {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>I have read this   Enter</source>
        <translation>Ich habe das gelesen   Eingabe</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>+10 s rest</source>
        <comment>button</comment>
        <translation>+10&#xa0;s</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Swap exercise</source>
        <translation>Übung tauschen</translation>
    </message>
    <message>
        <source>Hear how</source>
        <translation>Ansage</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>+10 s rest</source>
        <translation>+10&#xa0;s Pause</translation>
    </message>
    <message>
        <source>Stop: it hurts more</source>
        <translation>Stopp: Es tut mehr weh</translation>
    </message>
    <message>
        <source>Skip exercise</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Ein Satz mehr</translation>
    </message>
    <message>
        <source>My own pace</source>
        <translation>Mein Tempo</translation>
    </message>
    <message>
        <source>The usual pace</source>
        <translation>Übliches Tempo</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>One more set of {0}</source>
        <translation>Ein Satz mehr: {0}</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>Press 1 to 4, Space to skip.</source>
        <translation>Drücken Sie 1 bis 4; die Leertaste lässt aus.</translation>
    </message>
    <message>
        <source>Press 0 to 9, X for 10, Space to skip.</source>
        <translation>Drücken Sie 0 bis 9 oder X für 10; die Leertaste lässt aus.</translation>
    </message>
    <message>
        <source>Enter leaves.</source>
        <translation>Eingabe verlässt die Seite.</translation>
    </message>
    <message>
        <source>How far down does it go?</source>
        <translation>Wie weit zieht es hinunter?</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Vorher: {0}</translation>
    </message>
    <message>
        <source>How far down</source>
        <translation>Wie weit hinunter</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Below the knee</source>
        <translation>Unter dem Knie</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Kribbeln</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Taubheit</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Schwäche</translation>
    </message>
    <message>
        <source>In both legs</source>
        <translation>In beiden Beinen</translation>
    </message>
    <message>
        <source>Changes in bladder or bowel</source>
        <translation>Veränderungen an Blase oder Darm</translation>
    </message>
    <message>
        <source>Numb where you sit</source>
        <translation>Taub, wo Sie sitzen</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <source>How was it after last time?</source>
        <translation>Wie war es nach dem letzten Mal?</translation>
    </message>
    <message>
        <source>After last time</source>
        <translation>Nach dem letzten Mal</translation>
    </message>
    <message>
        <source>Is anything new?</source>
        <translation>Ist etwas neu?</translation>
    </message>
    <message>
        <source>Is anything new, or more, since last time?</source>
        <translation>Ist seit dem letzten Mal etwas neu oder mehr geworden?</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Neu seit dem letzten Mal</translation>
    </message>
    <message>
        <source>New</source>
        <comment>symptoms</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Next   Space</source>
        <translation>Weiter   Leertaste</translation>
    </message>
    <message>
        <source>Skip   Space</source>
        <translation>Auslassen   Leertaste</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start   Space</source>
        <translation>Start   Leertaste</translation>
    </message>
    <message>
        <source>Start   Enter</source>
        <translation>Start   Eingabe</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>Not today   Space</source>
        <translation>Heute nicht   Leertaste</translation>
    </message>
    <message>
        <source>Not today   Esc</source>
        <translation>Heute nicht   Esc</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>an answer</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>not answered. {0}</source>
        <translation>nicht beantwortet. {0}</translation>
    </message>
    <message>
        <source>Picture of a leg. The buttons beside it say the same.</source>
        <translation>Bild eines Beins. Die Knöpfe daneben sagen dasselbe.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Bereit?</translation>
    </message>
    <message>
        <source>Turned off. Settings turns it on.</source>
        <translation>Abgeschaltet. In den Einstellungen lässt es sich wieder einschalten.</translation>
    </message>
    <message>
        <source>0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today.</source>
        <translation>0 bis 3: weitermachen. 4 oder 5: weniger machen. 6 oder mehr: heute mit dieser Übung aufhören.</translation>
    </message>
    <message>
        <source>These numbers come from another condition; nobody has tested them for sciatica.</source>
        <translation>Diese Zahlen stammen von einer anderen Erkrankung; für Ischiasschmerzen hat sie niemand geprüft.</translation>
    </message>
    <message>
        <source>Worse the next day: do less.</source>
        <translation>Am nächsten Tag schlechter: weniger machen.</translation>
    </message>
    <message>
        <source>0: no pain. Carry on.</source>
        <translation>0: kein Schmerz. Weitermachen.</translation>
    </message>
    <message>
        <source>1 to 3: carry on.</source>
        <translation>1 bis 3: weitermachen.</translation>
    </message>
    <message>
        <source>4 or 5: do less today: move less far, do fewer, or hold shorter.</source>
        <translation>4 oder 5: heute weniger machen: weniger weit bewegen, weniger oft wiederholen oder kürzer halten.</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise today.</source>
        <translation>6 oder mehr: heute mit dieser Übung aufhören.</translation>
    </message>
    <message>
        <source>The leg comes first: symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>Das Bein geht vor: Ziehen die Beschwerden weiter ins Bein hinunter oder kribbelt es mehr, dann hören Sie mit dieser Übung auf, ganz gleich, welche Zahl.</translation>
    </message>
    <message>
        <source>Your leg is worse than before. Symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>Ihr Bein ist schlechter als vorher. Ziehen die Beschwerden weiter ins Bein hinunter oder kribbelt es mehr, dann hören Sie mit dieser Übung auf, ganz gleich, welche Zahl.</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Rückenschmerz</translation>
    </message>
    <message>
        <source>Leg pain</source>
        <translation>Beinschmerz</translation>
    </message>
    <message>
        <source>How much pain now?</source>
        <translation>Wie stark ist der Schmerz jetzt?</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>stärkster vorstellbarer Schmerz</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} von {2}</translation>
    </message>
    <message>
        <source>0 to {0}, not answered</source>
        <translation>0 bis {0}, nicht beantwortet</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>Hören Sie das?</translation>
    </message>
    <message>
        <source>No sound output found. The screen will flash instead.</source>
        <translation>Kein Tonausgang gefunden. Dafür blinkt der Bildschirm.</translation>
    </message>
    <message>
        <source>The sound is muted. Press M to hear it.</source>
        <translation>Der Ton ist stumm. Mit M hören Sie ihn.</translation>
    </message>
    <message>
        <source>Sound comes out of: {0}</source>
        <translation>Ton kommt aus: {0}</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Tontest</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Wie laut</translation>
    </message>
    <message>
        <source>Tones: {0}</source>
        <translation>Töne: {0}</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Not now   Esc</source>
        <translation>Nicht jetzt   Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The tones get louder. Press Space, or the button you use, as soon as you hear them.</source>
        <translation>Die Töne werden lauter. Drücken Sie die Leertaste oder Ihren eigenen Knopf, sobald Sie sie hören.</translation>
    </message>
    <message>
        <source>Tones {0} of {1}</source>
        <translation>Töne {0} von {1}</translation>
    </message>
    <message>
        <source>The sound is set</source>
        <translation>Der Ton ist eingestellt</translation>
    </message>
    <message>
        <source>You heard these tones best: {0}. They are now loud enough for you on this output.</source>
        <translation>Am besten haben Sie diese Töne gehört: {0}. Sie sind auf diesem Ausgang jetzt laut genug für Sie.</translation>
    </message>
    <message>
        <source>I hear it   Space</source>
        <translation>Ich höre es   Leertaste</translation>
    </message>
    <message>
        <source>Go on   Space</source>
        <translation>Weiter   Leertaste</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Ich höre es</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to {1}. Space skips, Enter skips all that is left.</source>
        <translation>Vor: {0}. Drücken Sie 1 bis {1}. Die Leertaste lässt eine Frage aus, Eingabe alle übrigen.</translation>
    </message>
    <message>
        <source>Before {0}. Press 0 to 9, X for 10. Space skips, Enter skips all that is left.</source>
        <translation>Vor: {0}. Drücken Sie 0 bis 9, X für 10. Die Leertaste lässt eine Frage aus, Eingabe alle übrigen.</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to 6, or 0 for nothing. Space goes on, Enter skips all that is left.</source>
        <translation>Vor: {0}. Drücken Sie 1 bis 6 oder 0 für nichts. Die Leertaste geht weiter, Eingabe lässt alle übrigen Fragen aus.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Einheit beendet</translation>
    </message>
    <message>
        <source>Any key reads it aloud again. Esc leaves.</source>
        <translation>Jede Taste liest es noch einmal vor. Esc verlässt die Seite.</translation>
    </message>
    <message>
        <source>Done   Esc</source>
        <translation>Fertig   Esc</translation>
    </message>
    <message>
        <source>Done   Enter</source>
        <translation>Fertig   Eingabe</translation>
    </message>
    <message>
        <source>Go on with what is left</source>
        <translation>Mit dem Rest weitermachen</translation>
    </message>
    <message>
        <source>See history</source>
        <translation>Verlauf ansehen</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Gut gemacht.</translation>
    </message>
    <message>
        <source>Stopped. Please read this now.</source>
        <translation>Gestoppt. Bitte lesen Sie das jetzt.</translation>
    </message>
    <message>
        <source>You stopped before the first rep, so there is nothing to keep.</source>
        <translation>Sie haben vor der ersten Wiederholung aufgehört; es gibt nichts festzuhalten.</translation>
    </message>
    <message>
        <source>1   {0}   ←</source>
        <translation>1   {0}   ←</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>3   {0}   →</source>
        <translation>3   {0}   →</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>2   {0}   Space</source>
        <translation>2   {0}   Leertaste</translation>
    </message>
    <message>
        <source>2   {0}</source>
        <translation>2   {0}</translation>
    </message>
    <message>
        <source>How was {0}?</source>
        <translation>Wie war: {0}?</translation>
    </message>
    <message>
        <source>How was {0}? 1 fine, 2 hard, 3 it hurt.</source>
        <translation>Wie war: {0}? 1 gut, 2 schwer, 3 tat weh.</translation>
    </message>
    <message>
        <source>Noted: fine</source>
        <translation>Notiert: gut</translation>
    </message>
    <message>
        <source>Noted: hard</source>
        <translation>Notiert: schwer</translation>
    </message>
    <message>
        <source>Noted: it hurt</source>
        <translation>Notiert: tat weh</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Tasten (?)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Ton an (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Then you have {0} to get into position.</source>
        <translation>Danach haben Sie {0}, um sich bereitzumachen.</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>Go on with {0}, {1}?</source>
        <translation>Weiter mit {0}, {1}?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, {2}, rep {3}?</source>
        <translation>Weiter mit {0}, Satz {1}, {2}, Wiederholung {3}?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, rep {2}?</source>
        <translation>Weiter mit {0}, Satz {1}, Wiederholung {2}?</translation>
    </message>
    <message>
        <source>This session was interrupted at {0}.</source>
        <translation>Diese Einheit wurde um {0} unterbrochen.</translation>
    </message>
    <message>
        <source>What you did is kept either way.</source>
        <translation>Was Sie gemacht haben, bleibt so oder so erhalten.</translation>
    </message>
    <message>
        <source>No rep was done yet.</source>
        <translation>Es war noch keine Wiederholung gemacht.</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Satz {0}</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>Einheit beenden?</translation>
    </message>
    <message>
        <source>Paused. What you did is kept.</source>
        <translation>Angehalten. Was Sie gemacht haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>End   Enter</source>
        <translation>Beenden   Eingabe</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go on   Esc</source>
        <translation>Weiter   Esc</translation>
    </message>
    <message>
        <source>Other exercises</source>
        <translation>Andere Übungen</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it</source>
        <translation>↑ ↓ wählt · Eingabe nimmt</translation>
    </message>
    <message>
        <source>Keep it   Esc</source>
        <translation>Behalten   Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Instead of {0}:</source>
        <translation>Statt {0}:</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Satz {0} von {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>ANGEHALTEN</translation>
    </message>
    <message>
        <source>WHEN READY</source>
        <translation>BEREIT?</translation>
    </message>
    <message>
        <source>BACK IN</source>
        <comment>so many seconds</comment>
        <translation>WEITER IN</translation>
    </message>
    <message>
        <source>Exercise {0} of {1}</source>
        <translation>Übung {0} von {1}</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Runde {0} von {1}</translation>
    </message>
    <message>
        <source>Next: set {0} of {1}</source>
        <translation>Gleich: Satz {0} von {1}</translation>
    </message>
    <message>
        <source>Next: rep {0} of {1}</source>
        <translation>Gleich: Wiederholung {0} von {1}</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Wiederholung {0} von {1}</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <translation>Sie brauchen: {0}</translation>
    </message>
    <message>
        <source>Then: done</source>
        <translation>Dann: fertig</translation>
    </message>
    <message>
        <source>rep {0}</source>
        <translation>Wiederholung {0}</translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation>{0} halten</translation>
    </message>
    <message>
        <source>come back slowly</source>
        <translation>langsam zurück</translation>
    </message>
    <message>
        <source>rest {0}</source>
        <translation>{0} Pause</translation>
    </message>
    <message>
        <source>change to {0}, {1}</source>
        <translation>Wechsel: {0}, {1}</translation>
    </message>
    <message>
        <source>set done, rest {0}</source>
        <translation>Satz fertig, {0} Pause</translation>
    </message>
    <message>
        <source>get ready, {0}</source>
        <translation>bereitmachen, {0}</translation>
    </message>
    <message>
        <source>the next exercise</source>
        <translation>die nächste Übung</translation>
    </message>
    <message>
        <source>round done, rest {0}</source>
        <translation>Runde fertig, {0} Pause</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>{0} bewegen</translation>
    </message>
    <message>
        <source>rep {0}, as long as you like</source>
        <translation>Wiederholung {0}, so lange Sie wollen</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Dann: {0}</translation>
    </message>
    <message>
        <source>Keep breathing. {0}</source>
        <translation>Weiteratmen. {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Press the button…   Esc</source>
        <translation>Knopf drücken …   Esc</translation>
    </message>
    <message>
        <source>Buttons and keys</source>
        <translation>Knöpfe und Tasten</translation>
    </message>
    <message>
        <source>A presenter, a pedal or a headset works without any choice: Page Down, F5, B and the play key pause and go on, Page Up goes back. Any other button or key can be chosen here.</source>
        <translation>Presenter, Pedal und Headset gehen ohne Weiteres: Bild ab, F5, B und die Wiedergabetaste halten an und machen weiter, Bild auf geht zurück. Jeden anderen Knopf und jede andere Taste können Sie hier wählen.</translation>
    </message>
    <message>
        <source>Letters are keys: H, S, R and others</source>
        <translation>Buchstaben sind Tasten: H, S, R und andere</translation>
    </message>
    <message>
        <source>Turn this off if you speak to the computer, and what it types presses keys.</source>
        <translation>Schalten Sie das aus, wenn Sie mit dem Computer sprechen und das, was er schreibt, Tasten drückt.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Entfernen: {0}</translation>
    </message>
    <message>
        <source>{0} already has a meaning of its own. Choose another.</source>
        <translation>{0} hat schon eine eigene Bedeutung. Wählen Sie einen anderen Knopf.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Anhalten und weiter</translation>
    </message>
    <message>
        <source>It hurts more</source>
        <translation>Es tut mehr weh</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Ask about pain, once a day</source>
        <translation>Einmal am Tag nach Schmerz fragen</translation>
    </message>
    <message>
        <source>Ask how each exercise was</source>
        <translation>Nach jeder Übung fragen, wie sie war</translation>
    </message>
    <message>
        <source>Your plan for bad days is offered when your pain reaches this number.</source>
        <translation>Ab dieser Zahl bietet die App Ihren Plan für schlechte Tage an.</translation>
    </message>
    <message>
        <source>Pain from</source>
        <translation>Schmerz ab</translation>
    </message>
    <message>
        <source>Your usual plan is offered again after this many calm days.</source>
        <translation>Nach so vielen ruhigen Tagen bietet sie wieder Ihren üblichen Plan an.</translation>
    </message>
    <message>
        <source>Calm days</source>
        <translation>Ruhige Tage</translation>
    </message>
    <message>
        <source>Draft a plan for bad days</source>
        <translation>Plan für schlechte Tage entwerfen</translation>
    </message>
    <message>
        <source>Back to the usual plan</source>
        <translation>Zurück zum üblichen Plan</translation>
    </message>
    <message>
        <source>You follow your plan for bad days since {0}.</source>
        <translation>Ihr Plan für schlechte Tage gilt seit {0}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder:</source>
        <translation>Alles bleibt auf diesem Computer, in einem Ordner:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Sciatica Timer {0}</source>
        <translation>Sciatica Timer {0}</translation>
    </message>
    <message>
        <source>All that is yours is backed up once a day, on this computer. There is no backup yet.</source>
        <translation>Alles, was Ihnen gehört, wird einmal am Tag auf diesem Computer gesichert. Noch gibt es keine Sicherung.</translation>
    </message>
    <message>
        <source>Last backup: {0} ({1})</source>
        <translation>Letzte Sicherung: {0} ({1})</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>When you ask for help, these facts help too: versions, system, screen, sound, folders. Nothing of your history, pain or notes is among them.</source>
        <translation>Wenn Sie um Hilfe bitten, helfen auch diese Angaben: Versionen, System, Bildschirm, Ton, Ordner. Ihr Verlauf, Ihr Schmerz und Ihre Notizen sind nicht dabei.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The window opens again in the other language.</source>
        <translation>Das Fenster öffnet sich neu in der anderen Sprache.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Reduce motion: still pictures only</source>
        <translation>Weniger Bewegung: nur stehende Bilder</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Remind me of {0}</source>
        <translation>Erinnern an: {0}</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>{0}: add a time</source>
        <translation>{0}: Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Once more an hour later, if it was not done</source>
        <translation>Eine Stunde später noch einmal, wenn nicht gemacht</translation>
    </message>
    <message>
        <source>{0}: once more an hour later, if it was not done</source>
        <translation>{0}: eine Stunde später noch einmal, wenn nicht gemacht</translation>
    </message>
    <message>
        <source>Choose a day, and it reminds you.</source>
        <translation>Wählen Sie einen Tag, dann werden Sie erinnert.</translation>
    </message>
    <message>
        <source>{0}: time {1}</source>
        <translation>{0}: Uhrzeit {1}</translation>
    </message>
    <message>
        <source>{0}: remove {1}</source>
        <translation>{0}: {1} entfernen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>A notification asks you at the times you choose. Nothing is asked in a session, in quiet hours, or for what you have done by then.</source>
        <translation>Eine Mitteilung fragt Sie zu den Zeiten, die Sie wählen. Während einer Einheit, in Ruhezeiten und bei schon Erledigtem fragt nichts.</translation>
    </message>
    <message>
        <source>Remind me of an exercise</source>
        <translation>An eine Übung erinnern</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Beim Schließen im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Remind me of an exercise…</source>
        <translation>An eine Übung erinnern …</translation>
    </message>
    <message>
        <source>Reminders come while the app is open.</source>
        <translation>Erinnerungen kommen, solange die App offen ist.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so leave the window open or minimized.</source>
        <translation>Hier gibt es keinen Infobereich; lassen Sie das Fenster offen oder minimiert.</translation>
    </message>
    <message>
        <source>Reminders come while the app is open, or in the tray.</source>
        <translation>Erinnerungen kommen, solange die App offen oder im Infobereich ist.</translation>
    </message>
    <message>
        <source>To start the app with the computer, use the settings of your system.</source>
        <translation>Das Starten mit dem Computer stellen Sie in Ihrem System ein.</translation>
    </message>
    <message>
        <source>Show sessions on</source>
        <translation>Einheiten zeigen auf</translation>
    </message>
    <message>
        <source>The app&apos;s own screen</source>
        <translation>Bildschirm der App</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>Show sessions on: {0}</source>
        <translation>Einheiten zeigen auf: {0}</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Während einer Einheit</translation>
    </message>
    <message>
        <source>How long you have to get into position before the first rep.</source>
        <translation>So lange haben Sie vor der ersten Wiederholung, um sich bereitzumachen.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereitmachen</translation>
    </message>
    <message>
        <source>Wait for me where the position changes</source>
        <translation>Beim Wechsel der Stellung auf mich warten</translation>
    </message>
    <message>
        <source>Otherwise the next exercise begins by itself after {0} s.</source>
        <translation>Sonst beginnt die nächste Übung nach {0}&#xa0;s von selbst.</translation>
    </message>
    <message>
        <source>Wait for a minute at most, then go on</source>
        <translation>Höchstens eine Minute warten, dann weiter</translation>
    </message>
    <message>
        <source>Sessions fill the screen</source>
        <translation>Einheiten füllen den Bildschirm</translation>
    </message>
    <message>
        <source>After so many good sessions in a row, a little more is suggested.</source>
        <translation>Nach so vielen guten Einheiten hintereinander schlägt die App etwas mehr vor.</translation>
    </message>
    <message>
        <source>Good sessions</source>
        <translation>Gute Einheiten</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>How the tones sound</source>
        <translation>Klang der Töne</translation>
    </message>
    <message>
        <source>Low is for ears that hear high tones badly.</source>
        <translation>„Tief“ ist für Ohren, die hohe Töne schlecht hören.</translation>
    </message>
    <message>
        <source>Check by ear</source>
        <translation>Nach Gehör einstellen</translation>
    </message>
    <message>
        <source>Check by ear: find the tones and the loudness that suit you</source>
        <translation>Nach Gehör einstellen: die Töne und die Lautstärke finden, die zu Ihnen passen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Flash the screen at every change, too</source>
        <translation>Bildschirm bei jedem Wechsel blinken lassen</translation>
    </message>
    <message>
        <source>Lower the music while it speaks</source>
        <translation>Musik leiser, wenn gesprochen wird</translation>
    </message>
    <message>
        <source>Music and films, through PulseAudio or PipeWire: this works on Linux alone.</source>
        <translation>Musik und Filme, über PulseAudio oder PipeWire: Das geht nur unter Linux.</translation>
    </message>
    <message>
        <source>Type a time, or change it with the arrow keys</source>
        <translation>Uhrzeit eintippen oder mit den Pfeiltasten ändern</translation>
    </message>
    <message>
        <source>{0}: how often</source>
        <translation>{0}: wie oft</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>alle {0} Stunden</translation>
    </message>
    <message>
        <source>{0}: from</source>
        <translation>{0}: von</translation>
    </message>
    <message>
        <source>{0}: until</source>
        <translation>{0}: bis</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>{0}: fill in the times</source>
        <translation>{0}: Zeiten eintragen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours: no reminder</source>
        <translation>Ruhezeit: keine Erinnerung</translation>
    </message>
    <message>
        <source>Quiet hours: from</source>
        <translation>Ruhezeit: von</translation>
    </message>
    <message>
        <source>Quiet hours: until</source>
        <translation>Ruhezeit: bis</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Was gesprochen wird</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Sekunden beim Halten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Say when to breathe in long holds</source>
        <translation>Bei langem Halten das Atmen ansagen</translation>
    </message>
    <message>
        <source>In for 4 s, out for 6.</source>
        <translation>4&#xa0;s ein, 6&#xa0;s aus.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Otherwise the app&apos;s own voice speaks; names of your own exercises need the computer&apos;s voice.</source>
        <translation>Sonst spricht die Stimme der App; Namen eigener Übungen brauchen die Stimme des Computers.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own voice</source>
        <translation>Stimme des Computers benutzen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>While a screen reader is on</source>
        <translation>Solange ein Bildschirmleser läuft, spricht</translation>
    </message>
    <message>
        <source>Nothing is spoken; the tones alone lead you.</source>
        <translation>Nichts wird gesprochen; nur die Töne führen Sie.</translation>
    </message>
    <message>
        <source>Says both movements and the hold, which side, and which exercise is next.</source>
        <translation>Sagt beide Bewegungen und das Halten an, die Seite und die nächste Übung.</translation>
    </message>
    <message>
        <source>Also says how it is done, when you are half way, and to keep breathing.</source>
        <translation>Sagt auch, wie es geht, wann Halbzeit ist, und erinnert ans Atmen.</translation>
    </message>
    <message>
        <source>Use the Starter</source>
        <translation>Einstieg nehmen</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>See the exercises</source>
        <translation>Übungen ansehen</translation>
    </message>
    <message>
        <source>Four gentle exercises from the article, once a day.</source>
        <translation>Vier sanfte Übungen aus dem Artikel, einmal am Tag.</translation>
    </message>
    <message>
        <source>Enter what your physiotherapist gave you, with its days and times.</source>
        <translation>Tragen Sie ein, was Sie in der Physiotherapie bekommen haben, mit Tagen und Zeiten.</translation>
    </message>
    <message>
        <source>See what there is, and try one. Nothing is planned by that.</source>
        <translation>Sehen Sie, was es gibt, und probieren Sie eine aus. Geplant wird damit nichts.</translation>
    </message>
    <message>
        <source>The article&apos;s Starter</source>
        <translation>Der Einstieg aus dem Artikel</translation>
    </message>
    <message>
        <source>My prescription</source>
        <translation>Meine Verordnung</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source> Start   Space</source>
        <translation> Start   Leertaste</translation>
    </message>
    <message>
        <source>All {0} · {1}</source>
        <translation>Alle {0} · {1}</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>gemacht um {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>gemacht</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>Plan for my calendar…</source>
        <translation>Plan für meinen Kalender …</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>{0} starten</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Guten Tag.</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>Wie möchten Sie anfangen?</translation>
    </message>
    <message>
        <source>How would you like to go on?</source>
        <translation>Wie möchten Sie weitermachen?</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <translation>Für heute ist alles geschafft.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>Heute ist Ruhetag.</translation>
    </message>
    <message>
        <source>The next is at {0}.</source>
        <translation>Weiter geht es um {0}.</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>Fürs Erste geschafft.</translation>
    </message>
    <message>
        <source>{0} of {1} are left.</source>
        <translation>Noch {0} von {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} is left.</source>
        <translation>Noch {0} von {1}.</translation>
    </message>
    <message>
        <source>{0} things to do today.</source>
        <translation>Heute stehen {0} Dinge an.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Als Nächstes: {0}.</translation>
    </message>
    <message>
        <source>That is enough for today. A pause is part of it.</source>
        <translation>Das reicht für heute. Die Pause gehört dazu.</translation>
    </message>
    <message>
        <source>A day off is part of the plan.</source>
        <translation>Ein freier Tag gehört zum Plan.</translation>
    </message>
    <message>
        <source>You can change all of it later.</source>
        <translation>Sie können später alles ändern.</translation>
    </message>
    <message>
        <source>The rest has time.</source>
        <translation>Der Rest hat Zeit.</translation>
    </message>
    <message>
        <source>Good. Go on whenever you are ready.</source>
        <translation>Gut. Machen Sie weiter, wann immer Sie bereit sind.</translation>
    </message>
    <message>
        <source>At your own pace. A little is enough.</source>
        <translation>In Ihrem Tempo. Ein wenig genügt.</translation>
    </message>
    <message>
        <source>Left out today because of pain.</source>
        <translation>Heute ausgelassen, wegen Schmerzen.</translation>
    </message>
    <message>
        <source>Left out today because something is new.</source>
        <translation>Heute ausgelassen, weil etwas neu ist.</translation>
    </message>
    <message>
        <source>That is all right. Start stays here in case it gets better.</source>
        <translation>Das ist in Ordnung. „Start“ bleibt hier, falls es besser wird.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} von {1} gemacht</translation>
    </message>
    <message>
        <source>{0} of {1} times today</source>
        <translation>heute {0} von {1} Malen</translation>
    </message>
    <message>
        <source>{0} and 1 more</source>
        <translation>{0} und 1 weitere</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Missing or damaged in Sciatica Timer itself: {0}. Installing it again brings back what is left out.</source>
        <translation>In Sciatica Timer selbst fehlt etwas oder ist beschädigt: {0}. Wenn Sie es neu installieren, ist alles wieder da.</translation>
    </message>
    <message>
        <source>{0} positions</source>
        <translation>{0} Stellungen</translation>
    </message>
    <message>
        <source>you need: {0}</source>
        <translation>Sie brauchen: {0}</translation>
    </message>
    <message>
        <source>nothing else needed</source>
        <translation>sonst brauchen Sie nichts</translation>
    </message>
    <message>
        <source>all on your back</source>
        <translation>alles in Rückenlage</translation>
    </message>
    <message>
        <source>all on your side</source>
        <translation>alles in Seitenlage</translation>
    </message>
    <message>
        <source>all on your front</source>
        <translation>alles in Bauchlage</translation>
    </message>
    <message>
        <source>all kneeling</source>
        <translation>alles im Knien</translation>
    </message>
    <message>
        <source>all on your feet</source>
        <translation>alles auf den Füßen</translation>
    </message>
    <message>
        <source>all on hands and knees</source>
        <translation>alles im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>all standing</source>
        <translation>alles im Stehen</translation>
    </message>
    <message>
        <source>all sitting</source>
        <translation>alles im Sitzen</translation>
    </message>
    <message>
        <source>again at {0}</source>
        <translation>wieder um {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>um {0}</translation>
    </message>
    <message>
        <source>{0} more times today</source>
        <translation>heute noch {0}-mal</translation>
    </message>
    <message>
        <source>again this evening</source>
        <translation>heute Abend noch einmal</translation>
    </message>
    <message>
        <source>once more today</source>
        <translation>heute noch einmal</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Sciatica Timer</source>
        <translation>Sciatica Timer</translation>
    </message>
    <message>
        <source>Open Sciatica Timer</source>
        <translation>Sciatica Timer öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Button {0}</source>
        <translation>Knopf {0}</translation>
    </message>
    <message>
        <source>That was left out: it would be too long.</source>
        <translation>Das passte nicht mehr hinein: Es wäre zu lang.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} von {1} Zeichen</translation>
    </message>
    <message>
        <source>Your last session was stopped because it hurt more, so here is a little less.</source>
        <translation>Ihre letzte Einheit haben Sie gestoppt, weil es mehr wehtat; deshalb hier ein Vorschlag für etwas weniger.</translation>
    </message>
    <message>
        <source>In your last {0} sessions you did all you had planned, so here is a little more.</source>
        <translation>In Ihren letzten {0} Einheiten haben Sie alles Geplante gemacht; deshalb hier ein Vorschlag für etwas mehr.</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} statt {1}</translation>
    </message>
    <message>
        <source>{0} rep instead of {1}</source>
        <translation>{0} Wiederholung statt {1}</translation>
    </message>
    <message>
        <source>{0} reps instead of {1}</source>
        <translation>{0} Wiederholungen statt {1}</translation>
    </message>
    <message>
        <source>{0} s instead of {1} s</source>
        <translation>{0}&#xa0;s statt {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold instead of {1} s</source>
        <translation>{0}&#xa0;s halten statt {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} set instead of {1}</source>
        <translation>{0} Satz statt {1}</translation>
    </message>
    <message>
        <source>{0} sets instead of {1}</source>
        <translation>{0} Sätze statt {1}</translation>
    </message>
    <message>
        <source>The easier form next time?</source>
        <translation>Nächstes Mal die leichtere Form?</translation>
    </message>
    <message>
        <source>The harder form next time?</source>
        <translation>Nächstes Mal die schwerere Form?</translation>
    </message>
    <message>
        <source>A little less?</source>
        <translation>Etwas weniger?</translation>
    </message>
    <message>
        <source>A little more?</source>
        <translation>Etwas mehr?</translation>
    </message>
    <message>
        <source>From the next session on: {0}.</source>
        <translation>Ab der nächsten Einheit: {0}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Rest now. For next time:</source>
        <translation>Ruhen Sie sich jetzt aus. Für das nächste Mal:</translation>
    </message>
    <message>
        <source>Emergency: do not start. Get emergency care now if you have</source>
        <translation>Notfall: Beginnen Sie nicht. Holen Sie sofort notärztliche Hilfe bei</translation>
    </message>
    <message>
        <source>numbness or changed feeling round the genitals, back passage, buttocks or inner thighs</source>
        <translation>Taubheit oder verändertem Gefühl an Genitalien, After, Gesäß oder den Innenseiten der Oberschenkel</translation>
    </message>
    <message>
        <source>changes in bladder control: new trouble starting, stopping or feeling urine, or leaking</source>
        <translation>veränderter Kontrolle über die Blase: Es fällt Ihnen neu schwer, mit dem Wasserlassen anzufangen, aufzuhören oder den Urin zu spüren, oder Urin geht ab</translation>
    </message>
    <message>
        <source>changes in bowel control, or loss of it</source>
        <translation>veränderter oder verlorener Kontrolle über den Darm</translation>
    </message>
    <message>
        <source>new sexual numbness</source>
        <translation>neuer Taubheit beim Sex</translation>
    </message>
    <message>
        <source>symptoms in both legs, or severe or worsening weakness or numbness</source>
        <translation>Beschwerden in beiden Beinen, oder starker oder zunehmender Schwäche oder Taubheit</translation>
    </message>
    <message>
        <source>Emergency: get emergency care now if you have</source>
        <translation>Notfall: Holen Sie sofort notärztliche Hilfe bei</translation>
    </message>
    <message>
        <source>Stop, and see a doctor or physiotherapist soon, if you have more</source>
        <translation>Hören Sie auf und gehen Sie bald in eine Arztpraxis oder zur Physiotherapie, wenn Folgendes zunimmt:</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or faintness: stop and get emergency help.</source>
        <translation>Schmerz in der Brust, Atemnot oder das Gefühl, ohnmächtig zu werden: Hören Sie auf und holen Sie notärztliche Hilfe.</translation>
    </message>
    <message>
        <source>tingling or numbness</source>
        <translation>Kribbeln oder Taubheit</translation>
    </message>
    <message>
        <source>weakness in a leg</source>
        <translation>Schwäche in einem Bein</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>trouble keeping your balance</source>
        <translation>Mühe, das Gleichgewicht zu halten</translation>
    </message>
    <message>
        <source>What this app is</source>
        <translation>Was diese App ist</translation>
    </message>
    <message>
        <source>A timer and a diary. It does not examine, diagnose or treat, and it promises no cure. Its exercises come from a general article, not from a plan made for you. How much you do is yours to decide: the app never raises a dose by itself.</source>
        <translation>Ein Timer und ein Tagebuch. Die App untersucht nicht, stellt keine Diagnose, behandelt nicht und verspricht keine Heilung. Die Übungen stammen aus einem allgemeinen Artikel, nicht aus einem Plan für Sie. Wie viel Sie machen, entscheiden Sie: Von selbst steigert die App nie etwas.</translation>
    </message>
    <message>
        <source>Ask a clinician before you begin</source>
        <translation>Fragen Sie in einer Arztpraxis oder in der Physiotherapie nach, bevor Sie beginnen</translation>
    </message>
    <message>
        <source>Above all when you are pregnant, after surgery, a fall or an injury, or with osteoporosis, long-term steroids, cancer, fever, unexplained weight loss, or heart or blood-pressure trouble.</source>
        <translation>Vor allem in der Schwangerschaft, nach einer Operation, einem Sturz oder einer Verletzung, und bei Osteoporose, langer Behandlung mit Kortison, Krebs, Fieber, Gewichtsverlust ohne Grund, Herz- oder Blutdruckproblemen.</translation>
    </message>
    <message>
        <source>While you exercise</source>
        <translation>Während Sie üben</translation>
    </message>
    <message>
        <source>Keep breathing through every hold. Symptoms that travel further down the leg, or more tingling, mean: stop that exercise, whatever the number. “Stop: it hurts more” ends a session at once and keeps what you did.</source>
        <translation>Atmen Sie bei jedem Halten weiter. Ziehen die Beschwerden weiter ins Bein hinunter oder kribbelt es mehr, heißt das: Hören Sie mit dieser Übung auf, ganz gleich, welche Zahl. „Stopp: Es tut mehr weh“ beendet die Einheit sofort und behält, was Sie gemacht haben.</translation>
    </message>
    <message>
        <source>If you rate your pain from 0 to 10</source>
        <translation>Wenn Sie Ihren Schmerz von 0 bis 10 angeben</translation>
    </message>
    <message>
        <source>Worse the next day: do less. These numbers come from another condition; nobody has tested them for sciatica. The rule about the leg comes first.</source>
        <translation>Am nächsten Tag schlechter: weniger machen. Diese Zahlen stammen von einer anderen Erkrankung; für Ischiasschmerzen hat sie niemand geprüft. Die Regel für das Bein geht vor.</translation>
    </message>
    <message>
        <source>0 to 3: carry on</source>
        <translation>0 bis 3: weitermachen</translation>
    </message>
    <message>
        <source>4 to 5: move less far, do fewer, or hold shorter</source>
        <translation>4 bis 5: weniger weit bewegen, weniger oft wiederholen oder kürzer halten</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise for today</source>
        <translation>6 oder mehr: für heute mit dieser Übung aufhören</translation>
    </message>
    <message>
        <source>About this translation</source>
        <translation>Zu dieser Übersetzung</translation>
    </message>
    <message>
        <source>No doctor or physiotherapist has reviewed this translation yet. The app was written in English.</source>
        <translation>Diese Übersetzung hat noch niemand aus Medizin oder Physiotherapie geprüft. Die App wurde auf Englisch geschrieben.</translation>
    </message>
    <message>
        <source>Less: {0}</source>
        <translation>Weniger: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Mehr: {0}</translation>
    </message>
    <message>
        <source>{0} · you chose otherwise</source>
        <translation>{0} · Sie haben anders gewählt</translation>
    </message>
    <message>
        <source>{0} · top</source>
        <translation>{0} · Höchstwert</translation>
    </message>
    <message>
        <source>{0} · lowest</source>
        <translation>{0} · Mindestwert</translation>
    </message>
    <message>
        <source>↑ ↓ read on</source>
        <translation>↑ ↓ weiterlesen</translation>
    </message>
    <message>
        <source>Close   any key</source>
        <translation>Schließen   jede Taste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When you are asked about pain</source>
        <translation>Bei der Frage nach Schmerz</translation>
    </message>
    <message>
        <source>In the table of History</source>
        <translation>In der Tabelle des Verlaufs</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation>starten, anhalten, weiter</translation>
    </message>
    <message>
        <source>Page Down, Up</source>
        <translation>Bild ab, auf</translation>
    </message>
    <message>
        <source>the same and back, on a presenter</source>
        <translation>dasselbe und zurück, am Presenter</translation>
    </message>
    <message>
        <source>skip this rep or rest</source>
        <translation>Wiederholung oder Pause auslassen</translation>
    </message>
    <message>
        <source>back: this rep again, or the one before</source>
        <translation>zurück: noch einmal oder die davor</translation>
    </message>
    <message>
        <source>skip the exercise</source>
        <translation>Übung auslassen</translation>
    </message>
    <message>
        <source>hear how it is done</source>
        <translation>hören, wie es geht</translation>
    </message>
    <message>
        <source>another exercise instead</source>
        <translation>dafür eine andere Übung</translation>
    </message>
    <message>
        <source>an easier form, a harder one</source>
        <translation>leichtere Form, schwerere Form</translation>
    </message>
    <message>
        <source>at your own pace, and back</source>
        <translation>in Ihrem Tempo, und zurück</translation>
    </message>
    <message>
        <source>one more set</source>
        <translation>ein Satz mehr</translation>
    </message>
    <message>
        <source>10 s more rest</source>
        <translation>10&#xa0;s mehr Pause</translation>
    </message>
    <message>
        <source>pause, and ask whether to end</source>
        <translation>anhalten und fragen, ob Schluss ist</translation>
    </message>
    <message>
        <source>stop: it hurts more</source>
        <translation>Stopp: Es tut mehr weh</translation>
    </message>
    <message>
        <source>mute, and sound on again</source>
        <translation>stumm, und Ton wieder an</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>ganzer Bildschirm</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>diese Tasten</translation>
    </message>
    <message>
        <source>the pages, from Today to Safety</source>
        <translation>die Seiten, von Heute bis Sicherheit</translation>
    </message>
    <message>
        <source>Ctrl+1 … 5</source>
        <translation>Strg+1 … 5</translation>
    </message>
    <message>
        <source>exercises or programmes</source>
        <translation>Übungen oder Programme</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Strg+Tab</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Ctrl+Q, W</source>
        <translation>Strg+Q, W</translation>
    </message>
    <message>
        <source>how much it hurts</source>
        <translation>wie sehr es wehtut</translation>
    </message>
    <message>
        <source>10, the most</source>
        <translation>10, der Höchstwert</translation>
    </message>
    <message>
        <source>skip the question</source>
        <translation>Frage auslassen</translation>
    </message>
    <message>
        <source>a session&apos;s sets, shown or folded</source>
        <translation>Sätze einer Einheit auf- und zuklappen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>edit the set</source>
        <translation>Satz bearbeiten</translation>
    </message>
    <message>
        <source>delete what is chosen</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Ctrl+⇧Z</source>
        <translation>Strg+⇧Z</translation>
    </message>
    <message>
        <source>filter and search</source>
        <translation>filtern und suchen</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil nach rechts</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil nach links</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Fragezeichen</translation>
    </message>
    <message>
        <source>Shift+</source>
        <translation>Umschalt+</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Strg+{1})</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Rumpf</translation>
    </message>
    <message>
        <source>Hips and legs</source>
        <translation>Hüfte und Beine</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Im Stehen</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Dehnungen</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nerven</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Gleichgewicht</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Weich</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Rückenlage</translation>
    </message>
    <message>
        <source>On your side</source>
        <translation>Seitenlage</translation>
    </message>
    <message>
        <source>On your front</source>
        <translation>Bauchlage</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>On your feet</source>
        <translation>Auf den Füßen</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>{0} to {1} times a day</source>
        <translation>{0} bis {1}-mal am Tag</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0}&#xa0;min {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold</source>
        <translation>{0}&#xa0;s halten</translation>
    </message>
    <message>
        <source>{0} s hold at the start position</source>
        <translation>{0}&#xa0;s halten in der Ausgangsstellung</translation>
    </message>
    <message>
        <source>{0} s hold each way</source>
        <translation>jeweils {0}&#xa0;s halten</translation>
    </message>
    <message>
        <source>{0} s hold, then {1} s</source>
        <translation>{0}&#xa0;s halten, dann {1}&#xa0;s</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>alle {0} Tage</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>Woche {0}</translation>
    </message>
    <message>
        <source>weeks {0} to {1}</source>
        <translation>Wochen {0} bis {1}</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>BEREITMACHEN</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>BEWEGEN</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>HALTEN</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>ZURÜCK</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>PAUSE</translation>
    </message>
    <message>
        <source>OTHER SIDE</source>
        <translation>ANDERE SEITE</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>ALS NÄCHSTES</translation>
    </message>
    <message>
        <source>YOUR TIME</source>
        <translation>IHRE ZEIT</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>rechtes Bein</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>linkes Bein</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>rechter Arm</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>linker Arm</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ganz gemacht</translation>
    </message>
    <message>
        <source>It hurt more</source>
        <translation>Tat mehr weh</translation>
    </message>
    <message>
        <source>Reps skipped</source>
        <translation>Wiederholungen ausgelassen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Went on in another form</source>
        <translation>Weiter in einer anderen Form</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Zum Teil</translation>
    </message>
    <message>
        <source>{0} + {1} of {2}</source>
        <translation>{0} + {1} von {2}</translation>
    </message>
    <message>
        <source>There is no exercise {0}; did you mean {1}?</source>
        <translation>Es gibt keine Übung {0}; meinten Sie {1}?</translation>
    </message>
    <message>
        <source>There is no exercise {0}; there are {1}.</source>
        <translation>Es gibt keine Übung {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; did you mean {1}?</source>
        <translation>Es gibt weder eine Übung noch ein Programm {0}; meinten Sie {1}?</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; there are {1}.</source>
        <translation>Es gibt weder eine Übung noch ein Programm {0}; es gibt {1}.</translation>
    </message>
    <message>
        <source>report needs the name of a file that ends in .pdf.</source>
        <translation>report braucht den Namen einer Datei, der auf .pdf endet.</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, 1 page written</source>
        <translation>{0}: {1} bis {2}, 1 Seite geschrieben</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, {3} pages written</source>
        <translation>{0}: {1} bis {2}, {3} Seiten geschrieben</translation>
    </message>
    <message>
        <source>--from {0} lies after today, {1}.</source>
        <translation>--from {0} liegt nach heute, {1}.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute steht nichts an.</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>GEPLANT</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>GEMACHT</translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>still to be done</comment>
        <translation>NOCH OFFEN</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>version of Qt</comment>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>the place or the reps done are not of this dose</source>
        <translation>die Stelle oder die gemachten Wiederholungen passen nicht zu dieser Dosis</translation>
    </message>
    <message>
        <source>the order is not of these exercises</source>
        <translation>die Reihenfolge passt nicht zu diesen Übungen</translation>
    </message>
    <message>
        <source>If the power fails, the app will not know where you were in this session: {0}</source>
        <translation>Wenn der Strom ausfällt, weiß die App nicht mehr, wo Sie in dieser Einheit waren: {0}</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}).</source>
        <translation>Wo die unterbrochene Einheit stand, war nicht zu lesen ({0}).</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}). The file is kept as {1}.</source>
        <translation>Wo die unterbrochene Einheit stand, war nicht zu lesen ({0}). Die Datei bleibt als {1} erhalten.</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>zu tief verschachtelte Listen</translation>
    </message>
    <message>
        <source>a time is out of reach</source>
        <translation>eine Zeit liegt außerhalb des Möglichen</translation>
    </message>
    <message>
        <source>a set is begun twice</source>
        <translation>ein Satz beginnt zweimal</translation>
    </message>
    <message>
        <source>found more reps in all than the {0} that a session can have</source>
        <translation>mehr Wiederholungen als die {0}, die eine Einheit haben kann</translation>
    </message>
    <message>
        <source>byte {0}</source>
        <translation>Byte {0}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>Text in UTF-8</translation>
    </message>
    <message>
        <source>{0}: found {1}, expected {2}</source>
        <translation>{0}: gefunden: {1}, erwartet: {2}</translation>
    </message>
    <message>
        <source>a value too deep or too large</source>
        <translation>ein zu tiefer oder zu großer Wert</translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (Zeile {1})</translation>
    </message>
    <message>
        <source>a name that ends in .txt</source>
        <translation>ein Name, der auf .txt endet</translation>
    </message>
    <message>
        <source>one that ends in {0}</source>
        <translation>einer, der auf {0} endet</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>eine zu große Zahl</translation>
    </message>
    <message>
        <source>a smaller one</source>
        <translation>eine kleinere</translation>
    </message>
    <message>
        <source>tables nested too deep</source>
        <translation>zu tief verschachtelte Tabellen</translation>
    </message>
    <message>
        <source>{0} levels at most</source>
        <translation>höchstens {0} Ebenen</translation>
    </message>
    <message>
        <source>no ordinary file, or a link that leads nowhere</source>
        <translation>keine gewöhnliche Datei oder eine Verknüpfung ins Leere</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>more than {0} KB</source>
        <translation>mehr als {0} KB</translation>
    </message>
    <message>
        <source>a short text file</source>
        <translation>eine kurze Textdatei</translation>
    </message>
    <message>
        <source>a number that is not endless</source>
        <translation>eine endliche Zahl</translation>
    </message>
    <message>
        <source>lines {0} and {1} more cannot be read</source>
        <translation>die Zeilen {0} und {1} weitere sind nicht lesbar</translation>
    </message>
    <message>
        <source>line {0} cannot be read</source>
        <translation>Zeile {0} ist nicht lesbar</translation>
    </message>
    <message>
        <source>lines {0} cannot be read</source>
        <translation>die Zeilen {0} sind nicht lesbar</translation>
    </message>
    <message>
        <source>{0}: expected a year from {1} to {2}</source>
        <translation>{0}: erwartet: ein Jahr von {1} bis {2}</translation>
    </message>
    <message>
        <source>local_date: expected the date of started_at</source>
        <translation>local_date: erwartet: das Datum von started_at</translation>
    </message>
    <message>
        <source>round: found {0}, expected {1} at most</source>
        <translation>round: gefunden: {0}, erwartet: höchstens {1}</translation>
    </message>
    <message>
        <source>edited_at: expected null where there is no original</source>
        <translation>edited_at: erwartet: null, wo es kein original gibt</translation>
    </message>
    <message>
        <source>edited_at: expected a time where there is an original</source>
        <translation>edited_at: erwartet: eine Zeit, wo es ein original gibt</translation>
    </message>
    <message>
        <source>left_done, right_done: expected numbers for alternating sides, and null otherwise</source>
        <translation>left_done, right_done: erwartet: Zahlen bei wechselnden Seiten, sonst null</translation>
    </message>
    <message>
        <source>reps_done: expected the lesser of left_done and right_done</source>
        <translation>reps_done: erwartet: die kleinere Zahl von left_done und right_done</translation>
    </message>
    <message>
        <source>reps_done: found more than the {0} that were planned</source>
        <translation>reps_done: mehr als die geplanten {0}</translation>
    </message>
    <message>
        <source>set: found {1}, expected {0} at most</source>
        <translation>set: gefunden: {1}, erwartet: höchstens {0}</translation>
    </message>
    <message>
        <source>reason: expected nothing for a completed set, and a reason otherwise</source>
        <translation>reason: erwartet: nichts bei einem vollständigen Satz, sonst ein Grund</translation>
    </message>
    <message>
        <source>reason: expected pain for a set stopped for pain, and only there</source>
        <translation>reason: erwartet: pain bei einem wegen Schmerzen gestoppten Satz, und nur dort</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>eine andere Art von Datei</translation>
    </message>
    <message>
        <source>a .toml file or a picture</source>
        <translation>eine .toml-Datei oder ein Bild</translation>
    </message>
    <message>
        <source>an id that another set of this file has</source>
        <translation>eine Kennung, die ein anderer Satz in dieser Datei hat</translation>
    </message>
    <message>
        <source>an id that another session of this file has</source>
        <translation>eine Kennung, die eine andere Einheit in dieser Datei hat</translation>
    </message>
    <message>
        <source>more than {0} MB</source>
        <translation>mehr als {0} MB</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>ein Export</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>ein Teil fehlt</translation>
    </message>
    <message>
        <source>a row is not as it was written</source>
        <translation>eine Zeile ist nicht mehr, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>an index is not complete</source>
        <translation>ein Index ist nicht vollständig</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the tables are not those of the version</source>
        <translation>die Tabellen passen nicht zur Version</translation>
    </message>
    <message>
        <source>a row is not what its index says, or a part of it is blank</source>
        <translation>eine Zeile passt nicht zu ihrem Index oder ist zum Teil leer</translation>
    </message>
    <message>
        <source>a day is {0}</source>
        <translation>ein Tag ist {0}</translation>
    </message>
    <message>
        <source>{0}; the usual settings are used.</source>
        <translation>{0}; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>{0}; the usual value is used.</source>
        <translation>{0}; es gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>the ids of exercises</source>
        <translation>Kennungen von Übungen</translation>
    </message>
    <message>
        <source>id: found {0}, which comes with the app; expected one of your own</source>
        <translation>id: gefunden: {0}, das zur App gehört; erwartet: eine eigene Kennung</translation>
    </message>
    <message>
        <source>id: found {0}, which {1} already has</source>
        <translation>id: gefunden: {0}, das {1} schon hat</translation>
    </message>
    <message>
        <source>Changes to your programmes that you did not save are lost when the app is closed: {0}</source>
        <translation>Nicht gespeicherte Änderungen an Ihren Programmen gehen verloren, wenn die App geschlossen wird: {0}</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read.</source>
        <translation>Nicht gespeicherte Änderungen an Ihren Programmen waren nicht zu lesen.</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read. The file is kept as {0}.</source>
        <translation>Nicht gespeicherte Änderungen an Ihren Programmen waren nicht zu lesen. Die Datei bleibt als {0} erhalten.</translation>
    </message>
    <message>
        <source>{0}, which another variant already has</source>
        <translation>{0}, das eine andere Variante schon hat</translation>
    </message>
    <message>
        <source>movement and images</source>
        <translation>movement und images</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>the name of a .jpg, .png or .webp file beside this one</source>
        <translation>der Name einer .jpg-, .png- oder .webp-Datei neben dieser</translation>
    </message>
    <message>
        <source>figure.movement: {0} is not among the movements that ship; nothing is shown</source>
        <translation>figure.movement: {0} ist keine der mitgelieferten Bewegungen; es wird nichts gezeigt</translation>
    </message>
    <message>
        <source>figure: figures are not drawn from {0} any more; the resting picture of the position is shown instead</source>
        <translation>figure: Figuren werden nicht mehr aus {0} gezeichnet; stattdessen steht dort das Bild der Ausgangsstellung</translation>
    </message>
    <message>
        <source>some of {0}</source>
        <translation>einige von {0}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>no such picture beside the exercise</source>
        <translation>kein solches Bild neben der Übung</translation>
    </message>
    <message>
        <source>a smaller picture</source>
        <translation>ein kleineres Bild</translation>
    </message>
    <message>
        <source>{0}, which an exercise already has</source>
        <translation>{0}, das eine Übung schon hat</translation>
    </message>
    <message>
        <source>{0} reps in all</source>
        <translation>insgesamt {0} Wiederholungen</translation>
    </message>
    <message>
        <source>{0} at most</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>none, for it has no variants</source>
        <translation>keine, denn es gibt keine Varianten</translation>
    </message>
    <message>
        <source>the id of an exercise such as {0}</source>
        <translation>die Kennung einer Übung wie {0}</translation>
    </message>
    <message>
        <source>the id of an exercise, one of {0}</source>
        <translation>die Kennung einer Übung, eine von {0}</translation>
    </message>
    <message>
        <source>a damaged file, or the first part of one</source>
        <translation>eine beschädigte Datei oder nur der Anfang einer Datei</translation>
    </message>
    <message>
        <source>a whole {0} file</source>
        <translation>eine ganze {0}-Datei</translation>
    </message>
    <message>
        <source>two files with the name {0}</source>
        <translation>zwei Dateien mit dem Namen {0}</translation>
    </message>
    <message>
        <source>a name of its own for each</source>
        <translation>ein eigener Name für jede</translation>
    </message>
    <message>
        <source>names of .toml, .jpg, .png and .webp files, without folders</source>
        <translation>Namen von .toml-, .jpg-, .png- und .webp-Dateien, ohne Ordner</translation>
    </message>
    <message>
        <source>names that every system can have</source>
        <translation>Namen, die auf jedem System möglich sind</translation>
    </message>
    <message>
        <source>a {0} file</source>
        <translation>eine {0}-Datei</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>a damaged file, or one of several parts</source>
        <translation>eine beschädigte Datei oder eine aus mehreren Teilen</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} Dateien</translation>
    </message>
    <message>
        <source>{0} MB once it is unpacked</source>
        <translation>ausgepackt {0} MB</translation>
    </message>
    <message>
        <source>{0} MB at most</source>
        <translation>höchstens {0} MB</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nichts darin</translation>
    </message>
    <message>
        <source>exercises and programmes</source>
        <translation>Übungen und Programme</translation>
    </message>
    <message>
        <source>{0}, which is a link or a folder</source>
        <translation>{0}, eine Verknüpfung oder ein Ordner</translation>
    </message>
    <message>
        <source>ordinary files</source>
        <translation>gewöhnliche Dateien</translation>
    </message>
    <message>
        <source>{0}, which is encrypted</source>
        <translation>{0}, verschlüsselt</translation>
    </message>
    <message>
        <source>files without a password</source>
        <translation>Dateien ohne Passwort</translation>
    </message>
    <message>
        <source>{0}, which is packed in a way that is not known here</source>
        <translation>{0}, auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <source>an ordinary ZIP file</source>
        <translation>eine gewöhnliche ZIP-Datei</translation>
    </message>
    <message>
        <source>less of {0} than it says</source>
        <translation>weniger von {0}, als angegeben ist</translation>
    </message>
    <message>
        <source>a {0} file or a .toml file</source>
        <translation>eine {0}-Datei oder eine .toml-Datei</translation>
    </message>
    <message>
        <source>no exercise and no programme</source>
        <translation>keine Übung und kein Programm</translation>
    </message>
    <message>
        <source>one at least</source>
        <translation>mindestens eines</translation>
    </message>
    <message>
        <source>those of the exercises in it</source>
        <translation>die der Übungen darin</translation>
    </message>
    <message>
        <source>a picture that no exercise shows</source>
        <translation>ein Bild, das keine Übung zeigt</translation>
    </message>
    <message>
        <source>{0}, which is not in the file</source>
        <translation>{0}, das nicht in der Datei ist</translation>
    </message>
    <message>
        <source>pictures that are</source>
        <translation>Bilder, die darin sind</translation>
    </message>
    <message>
        <source>{0}, which another one in it already has</source>
        <translation>{0}, das darin schon vergeben ist</translation>
    </message>
    <message>
        <source>an id of its own for each</source>
        <translation>eine eigene Kennung für jedes</translation>
    </message>
    <message>
        <source>a JPEG, PNG or WebP picture</source>
        <translation>ein JPEG-, PNG- oder WebP-Bild</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} Pixel</translation>
    </message>
    <message>
        <source>{0} million at most</source>
        <translation>höchstens {0} Millionen</translation>
    </message>
    <message>
        <source>another ending</source>
        <translation>eine andere Endung</translation>
    </message>
    <message>
        <source>{0} files and {1} MB at most</source>
        <translation>höchstens {0} Dateien und {1} MB</translation>
    </message>
    <message>
        <source>more than fits into one file</source>
        <translation>mehr, als in eine Datei passt</translation>
    </message>
    <message>
        <source>no exercise and no programme with this id</source>
        <translation>keine Übung und kein Programm mit dieser Kennung</translation>
    </message>
    <message>
        <source>one that is in the list</source>
        <translation>eine, die in der Liste steht</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>{0} fehlt</translation>
    </message>
    <message>
        <source>compressed entries</source>
        <translation>gepackte Einträge</translation>
    </message>
    <message>
        <source>stored ones</source>
        <translation>ungepackte</translation>
    </message>
    <message>
        <source>a strip of pictures</source>
        <translation>ein Bildstreifen</translation>
    </message>
    <message>
        <source>it beside {0}</source>
        <translation>beides neben {0}</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>eines von beiden</translation>
    </message>
    <message>
        <source>[low, high] within {0} to {1}</source>
        <translation>[kleinster, größter] zwischen {0} und {1}</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used ({0}).</source>
        <translation>Die Einstellungen waren nicht zu lesen; deshalb gelten die üblichen ({0}).</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0}.</source>
        <translation>Die Einstellungen waren nicht zu lesen; deshalb gelten die üblichen. Die alte Datei bleibt als {0} erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0} ({1}).</source>
        <translation>Die Einstellungen waren nicht zu lesen; deshalb gelten die üblichen. Die alte Datei bleibt als {0} erhalten ({1}).</translation>
    </message>
    <message>
        <source>Some settings could not be used, so the usual ones stand in for them ({0}). All others are as you left them.</source>
        <translation>Einige Einstellungen waren nicht brauchbar; für sie gelten die üblichen ({0}). Alle anderen sind, wie Sie sie gewählt haben.</translation>
    </message>
    <message>
        <source>The file could not be mended: {0}</source>
        <translation>Die Datei ließ sich nicht reparieren: {0}</translation>
    </message>
    <message>
        <source>The old file is kept as {0}.</source>
        <translation>Die alte Datei bleibt als {0} erhalten.</translation>
    </message>
    <message>
        <source>{0} numbers</source>
        <translation>{0} Zahlen</translation>
    </message>
    <message>
        <source>4 or none</source>
        <translation>4 oder keine</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 Zeit</translation>
    </message>
    <message>
        <source>2 or none</source>
        <translation>2 oder keine</translation>
    </message>
    <message>
        <source>Reminds you of the programmes you chose</source>
        <translation>Erinnert Sie an die Programme, die Sie gewählt haben</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; its window was brought to the front.</source>
        <translation>Sciatica Timer ist mit diesem Datenordner schon offen; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; but it does not answer.</source>
        <translation>Sciatica Timer ist mit diesem Datenordner schon offen; aber er antwortet nicht.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Who speaks in a session?</source>
        <translation>Wer spricht beim Üben?</translation>
    </message>
    <message>
        <source>Your screen reader is on. Two voices at once are hard to follow, so only one of them speaks.</source>
        <translation>Ihr Bildschirmleser läuft. Zwei Stimmen zugleich sind schwer zu verstehen, darum spricht nur eine.</translation>
    </message>
    <message>
        <source>You can change this in Settings, under Voice.</source>
        <translation>Sie können das in den Einstellungen unter Stimme ändern.</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>Der Bildschirmleser</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>Die App</translation>
    </message>
</context>
</TS>
