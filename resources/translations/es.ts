<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Starting with the computer could not be changed: {0}</source>
        <translation>No se ha podido cambiar el inicio con el ordenador: {0}</translation>
    </message>
    <message>
        <source>The session has come to a halt and cannot go on. What you did of it is kept: close the app and open it again, and it offers to go on from there.</source>
        <translation>La sesión se ha detenido y no puede seguir. Lo que hizo está guardado: cierre la aplicación, vuelva a abrirla y le ofrecerá seguir desde ahí.</translation>
    </message>
    <message>
        <source>Each set is written to your history the moment it ends, so what you did is kept. You can go on; if the app behaves strangely, close it and open it again.</source>
        <translation>Cada serie se guarda en su historial en cuanto termina, así que lo que hizo está guardado. Puede seguir; si la aplicación se comporta de forma extraña, ciérrela y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>There is nothing to back up yet.</source>
        <translation>Todavía no hay nada que copiar.</translation>
    </message>
    <message>
        <source>Your history, your exercises and your settings are backed up.</source>
        <translation>Se ha hecho una copia de seguridad de su historial, sus ejercicios y sus ajustes.</translation>
    </message>
    <message>
        <source>The backup is restored. All that was there before is among the backups, too.</source>
        <translation>La copia se ha restaurado. Lo que había antes también está entre las copias.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>All is as it was before.</source>
        <translation>Todo está como antes.</translation>
    </message>
    <message>
        <source>The set was changed.</source>
        <translation>La serie se ha cambiado.</translation>
    </message>
    <message>
        <source>Deleted: {0}.</source>
        <translation>Eliminado: {0}.</translation>
    </message>
    <message>
        <source>These sets are not in the history any more.</source>
        <translation>Estas series ya no están en el historial.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Hecho de nuevo.</translation>
    </message>
    <message>
        <source>Your history was damaged and has been mended. Afterwards you will see what could be saved.</source>
        <translation>Su historial estaba dañado y se ha reparado. Después verá lo que se pudo salvar.</translation>
    </message>
    <message>
        <source>The exercise you were writing is kept: “{0}”.</source>
        <translation>El ejercicio que estaba escribiendo está guardado: «{0}».</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con él</translation>
    </message>
    <message>
        <source>What you write is lost when the app is closed before it is saved: {0}</source>
        <translation>Lo que escriba se perderá si la aplicación se cierra antes de guardarlo: {0}</translation>
    </message>
    <message>
        <source>My {0}</source>
        <translation>Mi {0}</translation>
    </message>
    <message>
        <source>{0} 2</source>
        <translation>{0} 2</translation>
    </message>
    <message>
        <source>“{0}” was not saved.</source>
        <translation>«{0}» no se ha guardado.</translation>
    </message>
    <message>
        <source>It could not be saved, and nothing is lost: {0}</source>
        <translation>No se ha podido guardar, pero no se ha perdido nada: {0}</translation>
    </message>
    <message>
        <source>“{0}” is saved.</source>
        <translation>«{0}» está guardado.</translation>
    </message>
    <message>
        <source>Exercises (*.toml *.sciatica)</source>
        <translation>Ejercicios (*.toml *.sciatica)</translation>
    </message>
    <message>
        <source>Add an exercise from a file</source>
        <translation>Añadir un ejercicio desde un archivo</translation>
    </message>
    <message>
        <source>“{0}” is hidden. “Add…” shows it again.</source>
        <translation>«{0}» está oculto. «Añadir…» lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>“{0}” is in the programme “{1}”. Take it out there first, or hide it here.</source>
        <translation>«{0}» está en el programa «{1}». Quítelo antes de allí, u ocúltelo aquí.</translation>
    </message>
    <message>
        <source>The exercise could not be deleted: {0}</source>
        <translation>No se ha podido eliminar el ejercicio: {0}</translation>
    </message>
    <message>
        <source>“{0}” was deleted.</source>
        <translation>«{0}» se ha eliminado.</translation>
    </message>
    <message>
        <source>“{0}” could not be brought back: {1}</source>
        <translation>No se ha podido recuperar «{0}»: {1}</translation>
    </message>
    <message>
        <source>The picture “{0}” is missing, damaged or too large, so the exercise is shown without it.</source>
        <translation>La imagen «{0}» falta, está dañada o es demasiado grande, así que el ejercicio se muestra sin ella.</translation>
    </message>
    <message>
        <source>There is no picture of the movement “{0}”, so the exercise is shown without it.</source>
        <translation>No hay ningún dibujo del movimiento «{0}», así que el ejercicio se muestra sin él.</translation>
    </message>
    <message>
        <source>“{0}” was written to {1}.</source>
        <translation>«{0}» se ha guardado en {1}.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nuevo programa</translation>
    </message>
    <message>
        <source>“{0}” was added to “{1}”.</source>
        <translation>«{0}» se ha añadido a «{1}».</translation>
    </message>
    <message>
        <source>Bad days</source>
        <translation>Días malos</translation>
    </message>
    <message>
        <source>The plan is made of what you do. There is nothing in your history yet.</source>
        <translation>El plan se hace a partir de lo que usted hace. Todavía no hay nada en su historial.</translation>
    </message>
    <message>
        <source>A draft of your plan for bad days: half of what you do. Change what you like, then save it.</source>
        <translation>Un borrador de su plan para días malos: la mitad de lo que hace. Cambie lo que quiera y guárdelo.</translation>
    </message>
    <message>
        <source>Programmes (*.toml)</source>
        <translation>Programas (*.toml)</translation>
    </message>
    <message>
        <source>Add a programme from a file</source>
        <translation>Añadir un programa desde un archivo</translation>
    </message>
    <message>
        <source>“{0}” cannot be cut: it is no picture that can be read.</source>
        <translation>«{0}» no se puede recortar: no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>The part of the picture could not be kept: {0}</source>
        <translation>No se ha podido guardar la parte de la imagen: {0}</translation>
    </message>
    <message>
        <source>The programme could not be saved: {0}</source>
        <translation>No se ha podido guardar el programa: {0}</translation>
    </message>
    <message>
        <source>The programme could not be deleted: {0}</source>
        <translation>No se ha podido eliminar el programa: {0}</translation>
    </message>
    <message>
        <source>“{0}” is back.</source>
        <translation>«{0}» vuelve a estar.</translation>
    </message>
    <message>
        <source>“{0}” is not there any more. What you changed in it without saving is kept until it is back.</source>
        <translation>«{0}» ya no está. Lo que cambió sin guardar se conserva hasta que vuelva.</translation>
    </message>
    <message>
        <source>What you changed in “{0}” without saving does not fit its exercises any more, and is gone.</source>
        <translation>Lo que cambió en «{0}» sin guardar ya no encaja con sus ejercicios y se ha descartado.</translation>
    </message>
    <message>
        <source>In your unsaved changes of “{0}” an exercise is missing that is not there any more.</source>
        <translation>En sus cambios sin guardar de «{0}» falta un ejercicio que ya no existe.</translation>
    </message>
    <message>
        <source>“{0}” was changed elsewhere. Your unsaved changes are shown; “Undo changes” shows the others.</source>
        <translation>«{0}» se ha cambiado en otro lugar. Se muestran sus cambios sin guardar; «Deshacer cambios» muestra los otros.</translation>
    </message>
    <message>
        <source>It could not be shared: {0}</source>
        <translation>No se ha podido compartir: {0}</translation>
    </message>
    <message>
        <source>“{0}” is in the file {1}, with all that belongs to it.</source>
        <translation>«{0}» está en el archivo {1}, con todo lo que le corresponde.</translation>
    </message>
    <message>
        <source>Nothing was added: {0}</source>
        <translation>No se ha añadido nada: {0}</translation>
    </message>
    <message>
        <source>Its exercises and programmes were not added: {0}</source>
        <translation>Sus ejercicios y programas no se han añadido: {0}</translation>
    </message>
    <message>
        <source>Nothing was added: what you have is as it was.</source>
        <translation>No se ha añadido nada: lo que tiene sigue como estaba.</translation>
    </message>
    <message>
        <source>Added: {0}</source>
        <translation>Añadido: {0}</translation>
    </message>
    <message>
        <source>It could not be undone: {0}</source>
        <translation>No se ha podido deshacer: {0}</translation>
    </message>
    <message>
        <source>Your exercises are as they were before.</source>
        <translation>Sus ejercicios están como antes.</translation>
    </message>
    <message>
        <source>It could not be printed: the printer refused it.</source>
        <translation>No se ha podido imprimir: la impresora lo ha rechazado.</translation>
    </message>
    <message>
        <source>This computer cannot print from here ({0}); save a PDF instead.</source>
        <translation>Este ordenador no puede imprimir desde aquí ({0}); guarde un PDF.</translation>
    </message>
    <message>
        <source>The report was written to {0}.</source>
        <translation>El informe se ha guardado en {0}.</translation>
    </message>
    <message>
        <source>The history cannot be read now, so there is no report.</source>
        <translation>Ahora no se puede leer el historial, así que no hay informe.</translation>
    </message>
    <message>
        <source>Your plan for bad days: {0}?</source>
        <translation>¿Su plan para días malos: {0}?</translation>
    </message>
    <message>
        <source>Do this plan instead</source>
        <translation>Hacer este plan</translation>
    </message>
    <message>
        <source>Back to your usual plan: {0}?</source>
        <translation>¿Volver a su plan habitual: {0}?</translation>
    </message>
    <message>
        <source>You have had {0} calm day.</source>
        <translation>Lleva {0} día tranquilo.</translation>
    </message>
    <message>
        <source>You have had {0} calm days in a row.</source>
        <translation>Lleva {0} días tranquilos seguidos.</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>It goes further down your leg than last time, or than it usually does.</source>
        <translation>El dolor baja más por la pierna que la última vez o que de costumbre.</translation>
    </message>
    <message>
        <source>Your pain is {0} or more, the number you set.</source>
        <translation>Su dolor es {0} o más, el número que usted fijó.</translation>
    </message>
    <message>
        <source>It was worse after last time.</source>
        <translation>Después de la última vez estuvo peor.</translation>
    </message>
    <message>
        <source>You chose it.</source>
        <translation>Usted lo eligió.</translation>
    </message>
    <message>
        <source>Kept in your history.</source>
        <translation>Guardado en su historial.</translation>
    </message>
    <message>
        <source>rep {0} of {1}</source>
        <translation>repetición {0} de {1}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>Move</source>
        <comment>phase</comment>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Hold</source>
        <comment>phase</comment>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>movement</comment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>phase</comment>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>El otro lado</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>exercise</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>A su ritmo</translation>
    </message>
    <message>
        <source>The interrupted session cannot go on: the exercise “{0}” is gone. What was done is kept.</source>
        <translation>La sesión interrumpida no puede seguir: el ejercicio «{0}» ya no está. Lo que hizo está guardado.</translation>
    </message>
    <message>
        <source>The computer went to sleep, so the session paused. Nothing was counted meanwhile.</source>
        <translation>El ordenador entró en reposo, así que la sesión quedó en pausa. Mientras tanto no se ha contado nada.</translation>
    </message>
    <message>
        <source>The computer slept or stood still, so the session paused. Nothing was counted meanwhile.</source>
        <translation>El ordenador entró en reposo o se paró, así que la sesión quedó en pausa. Mientras tanto no se ha contado nada.</translation>
    </message>
    <message>
        <source>Was the sound easy to hear? It can be set by ear.</source>
        <translation>¿Se oía bien el sonido? Se puede ajustar de oído.</translation>
    </message>
    <message>
        <source>No sound output was found. The screen shows every cue, and flashes at each change.</source>
        <translation>No se ha encontrado salida de sonido. La pantalla muestra cada aviso y parpadea en cada cambio.</translation>
    </message>
    <message>
        <source>No sound output was found.</source>
        <translation>No se ha encontrado salida de sonido.</translation>
    </message>
    <message>
        <source>The sound output cannot be used.</source>
        <translation>La salida de sonido no se puede usar.</translation>
    </message>
    <message>
        <source>This computer lacks libpulse, so there is no sound.</source>
        <translation>A este ordenador le falta libpulse, así que no hay sonido.</translation>
    </message>
    <message>
        <source>The sound has stopped.</source>
        <translation>El sonido se ha parado.</translation>
    </message>
    <message>
        <source>The screen shows every cue, and the time runs on.</source>
        <translation>La pantalla muestra cada aviso, y el tiempo sigue.</translation>
    </message>
    <message>
        <source>You did not press. If you heard nothing, look whether the computer itself is muted or turned down. Sound comes out of: {0}</source>
        <translation>No ha pulsado. Si no ha oído nada, mire si el ordenador está en silencio o con el volumen muy bajo. El sonido sale por: {0}</translation>
    </message>
    <message>
        <source>The sound output was unplugged. The check begins again once there is another.</source>
        <translation>Se ha desconectado la salida de sonido. La prueba empezará de nuevo cuando haya otra.</translation>
    </message>
    <message>
        <source>Other sounds cannot be turned down here: neither PulseAudio nor PipeWire answers.</source>
        <translation>Aquí no se puede bajar el volumen de lo demás: no responden ni PulseAudio ni PipeWire.</translation>
    </message>
    <message>
        <source>There is no room to keep spoken words, so only the app&apos;s own words are heard.</source>
        <translation>No queda espacio para guardar palabras habladas, así que solo se oyen las de la aplicación.</translation>
    </message>
    <message>
        <source>This computer has no voice of its own, so only the app&apos;s own words are heard.</source>
        <translation>Este ordenador no tiene voz propia, así que solo se oyen las palabras de la aplicación.</translation>
    </message>
    <message>
        <source>The computer&apos;s voice does not answer, so only the app&apos;s own words are heard.</source>
        <translation>La voz del ordenador no responde, así que solo se oyen las palabras de la aplicación.</translation>
    </message>
    <message>
        <source>No voice on this computer speaks your language, so the tones alone lead you.</source>
        <translation>Ninguna voz de este ordenador habla su idioma, así que le guían solo los tonos.</translation>
    </message>
    <message>
        <source>The screen may go dark during the session. Turn off its sleep, or move the mouse now and then.</source>
        <translation>La pantalla puede apagarse durante la sesión. Desactive su reposo o mueva el ratón de vez en cuando.</translation>
    </message>
    <message>
        <source>There is no easier form.</source>
        <translation>No hay variante más fácil.</translation>
    </message>
    <message>
        <source>There is no harder form.</source>
        <translation>No hay variante más difícil.</translation>
    </message>
    <message>
        <source>At your own pace.</source>
        <translation>A su ritmo.</translation>
    </message>
    <message>
        <source>At the usual pace.</source>
        <translation>Al ritmo habitual.</translation>
    </message>
    <message>
        <source>This one goes by time, so it has no pace of your own.</source>
        <translation>Este ejercicio va por tiempo, así que no tiene ritmo propio.</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Nuevo ejercicio</translation>
    </message>
    <message>
        <source>The tone “{name}” cannot be read, so it is silent.</source>
        <translation>El tono «{name}» no se puede leer, así que no suena.</translation>
    </message>
    <message>
        <source>The spoken “{name}” cannot be read, so it is silent.</source>
        <translation>La locución «{name}» no se puede leer, así que no suena.</translation>
    </message>
    <message>
        <source>The settings could not be saved: {0}</source>
        <translation>No se han podido guardar los ajustes: {0}</translation>
    </message>
    <message>
        <source>What was done today cannot be read.</source>
        <translation>No se puede leer lo que hizo hoy.</translation>
    </message>
    <message>
        <source>Your plan is in the file {0}. Open it with your calendar; write it again when the plan changes.</source>
        <translation>Su plan está en el archivo {0}. Ábralo con su calendario; guárdelo de nuevo cuando cambie el plan.</translation>
    </message>
    <message>
        <source>The plan could not be written: {0}</source>
        <translation>No se ha podido guardar el plan: {0}</translation>
    </message>
    <message>
        <source>Sciatica Timer: times and records physiotherapy exercises you chose.</source>
        <translation>Sciatica Timer: mide y anota los ejercicios de fisioterapia que usted elija.</translation>
    </message>
    <message>
        <source>It ends with 0 when all is fine, 1 when something is wrong with the data, and 2 when it was called wrongly.</source>
        <translation>Termina con 0 si todo va bien, con 1 si hay algo mal en los datos y con 2 si la orden está mal escrita.</translation>
    </message>
    <message>
        <source>open the window, and show what is in a file that somebody shared</source>
        <translation>abre la ventana y muestra lo que hay en un archivo que alguien ha compartido</translation>
    </message>
    <message>
        <source>begin this exercise or programme at once</source>
        <translation>empieza enseguida este ejercicio o programa</translation>
    </message>
    <message>
        <source>run the session&apos;s clock faster, for trying out: 20 is 20 times as fast</source>
        <translation>hace correr más deprisa el reloj de la sesión, para probar: 20 es 20 veces más rápido</translation>
    </message>
    <message>
        <source>write a line for every phase and cue</source>
        <translation>escribe una línea por cada fase y aviso</translation>
    </message>
    <message>
        <source>start out of sight, in the tray or minimized, as at login</source>
        <translation>empieza sin mostrarse, en la bandeja o minimizada, como al iniciar la sesión del sistema</translation>
    </message>
    <message>
        <source>the exercises, the dose you would do now, and the programmes</source>
        <translation>los ejercicios, la dosis que haría ahora y los programas</translation>
    </message>
    <message>
        <source>what a session would be, second by second</source>
        <translation>cómo sería una sesión, segundo a segundo</translation>
    </message>
    <message>
        <source>what is due, done and left today</source>
        <translation>lo que toca, lo hecho y lo que queda hoy</translation>
    </message>
    <message>
        <source>what you did, oldest first</source>
        <translation>lo que hizo, lo más antiguo primero</translation>
    </message>
    <message>
        <source>days such as 2026-01-31, both included</source>
        <translation>días como 2026-01-31, ambos incluidos</translation>
    </message>
    <message>
        <source>your history as FILE.json (everything) or FILE.csv (for a spreadsheet)</source>
        <translation>su historial como FILE.json (todo) o FILE.csv (para una hoja de cálculo)</translation>
    </message>
    <message>
        <source>bring an exported history back in, without duplicates</source>
        <translation>vuelve a traer un historial exportado, sin repetir nada</translation>
    </message>
    <message>
        <source>one or two pages for your physiotherapist</source>
        <translation>una o dos páginas para su fisioterapeuta</translation>
    </message>
    <message>
        <source>other days than the last 12 weeks, both included</source>
        <translation>otros días que las últimas 12 semanas, ambos incluidos</translation>
    </message>
    <message>
        <source>with all of your history in it as a file (JSON)</source>
        <translation>con todo su historial dentro, como archivo (JSON)</translation>
    </message>
    <message>
        <source>exercises or a programme, with all that belongs to them, as one file</source>
        <translation>ejercicios o un programa, con todo lo que les corresponde, en un solo archivo</translation>
    </message>
    <message>
        <source>take what is in a FILE.sciatica or FILE.toml into your data folder</source>
        <translation>lleva a su carpeta de datos lo que hay en un FILE.sciatica o FILE.toml</translation>
    </message>
    <message>
        <source>tell every mistake of exercise and programme files</source>
        <translation>señala cada error de los archivos de ejercicios y programas</translation>
    </message>
    <message>
        <source>the JSON Schema of such files</source>
        <translation>el esquema JSON de esos archivos</translation>
    </message>
    <message>
        <source>With any of them:</source>
        <translation>Con cualquiera de ellas:</translation>
    </message>
    <message>
        <source>keep the data in this folder instead of the usual one</source>
        <translation>guarda los datos en esta carpeta y no en la habitual</translation>
    </message>
    <message>
        <source>speak this language, such as de, instead of the one that was chosen</source>
        <translation>habla este idioma, por ejemplo es, y no el elegido</translation>
    </message>
    <message>
        <source>There is no command {0}; there are {1}.</source>
        <translation>No existe la orden {0}; hay {1}.</translation>
    </message>
    <message>
        <source>{0}. See sciatica-timer --help.</source>
        <translation>{0}. Consulte sciatica-timer --help.</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>hace falta un nombre</translation>
    </message>
    <message>
        <source>check needs the name of at least one file.</source>
        <translation>check necesita el nombre de un archivo como mínimo.</translation>
    </message>
    <message>
        <source>{0}: fine</source>
        <translation>{0}: bien</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.</source>
        <translation>No hay pantalla donde mostrar la ventana: no están definidas ni DISPLAY ni WAYLAND_DISPLAY.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on: the display {0} cannot be opened.</source>
        <translation>No hay pantalla donde mostrar la ventana: la pantalla {0} no se puede abrir.</translation>
    </message>
    <message>
        <source>1 set</source>
        <translation>1 serie</translation>
    </message>
    <message>
        <source>{0} sets</source>
        <translation>{0} series</translation>
    </message>
    <message>
        <source>{0} sets left, {1} right</source>
        <translation>{0} series a la izquierda, {1} a la derecha</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <comment>sets of reps</comment>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>hold as long as you can</source>
        <translation>mantener todo lo que pueda</translation>
    </message>
    <message>
        <source>{0} each</source>
        <translation>{0} cada vez</translation>
    </message>
    <message>
        <source>1 rep</source>
        <translation>1 vez</translation>
    </message>
    <message>
        <source>{0} reps</source>
        <translation>{0} veces</translation>
    </message>
    <message>
        <source>{0} s each</source>
        <translation>{0}&#xa0;s cada vez</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>{0} times a day</source>
        <translation>{0} veces al día</translation>
    </message>
    <message>
        <source>hold {0} s</source>
        <translation>mantener {0}&#xa0;s</translation>
    </message>
    <message>
        <source>hold {0} s at the start position</source>
        <translation>mantener {0}&#xa0;s en la posición inicial</translation>
    </message>
    <message>
        <source>hold {0} s each way</source>
        <translation>mantener {0}&#xa0;s en cada extremo</translation>
    </message>
    <message>
        <source>hold {0} s, then {1} s</source>
        <translation>mantener {0}&#xa0;s y después {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} each side</source>
        <translation>{0} por lado</translation>
    </message>
    <message>
        <source>{0} each side, taking turns</source>
        <translation>{0} por lado, alternando</translation>
    </message>
    <message>
        <source>{0} on the left</source>
        <translation>{0} a la izquierda</translation>
    </message>
    <message>
        <source>{0} on the right</source>
        <translation>{0} a la derecha</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>right</source>
        <comment>side</comment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>left</source>
        <comment>side</comment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>taking turns</source>
        <translation>por turnos</translation>
    </message>
    <message>
        <source>{0}: there are {1}, and not {2}.</source>
        <translation>{0}: hay {1}, pero no {2}.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>AHORA</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>ORIGEN</translation>
    </message>
    <message>
        <source>PROGRAMME</source>
        <translation>PROGRAMA</translation>
    </message>
    <message>
        <source>EXERCISES</source>
        <translation>EJERCICIOS</translation>
    </message>
    <message>
        <source>{0}: could not be read or written ({1}).</source>
        <translation>{0}: no se ha podido leer o escribir ({1}).</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>La salida</translation>
    </message>
    <message>
        <source>A part of Sciatica Timer is missing ({0}); installing it again brings it back.</source>
        <translation>Falta una parte de Sciatica Timer ({0}); vuelva a instalar la aplicación para recuperarla.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have ({0}).</source>
        <translation>Ha fallado algo que no debería ({0}).</translation>
    </message>
    <message>
        <source>plan needs the id of an exercise or a programme; sciatica-timer list shows them.</source>
        <translation>plan necesita el id de un ejercicio o de un programa; sciatica-timer list los muestra.</translation>
    </message>
    <message>
        <source>1 exercise</source>
        <translation>1 ejercicio</translation>
    </message>
    <message>
        <source>{0} exercises</source>
        <translation>{0} ejercicios</translation>
    </message>
    <message>
        <source>{0} in {1} rounds</source>
        <translation>{0} en {1} rondas</translation>
    </message>
    <message>
        <source>{0}: {1}, {2} in all</source>
        <translation>{0}: {1}, {2} en total</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has {2}.</source>
        <translation>{0} no tiene la variante {1}; tiene {2}.</translation>
    </message>
    <message>
        <source>{0} has no variant {1}; it has none.</source>
        <translation>{0} no tiene la variante {1}; no tiene ninguna.</translation>
    </message>
    <message>
        <source>--sets, --reps and --hold are for one exercise; a programme has a dose for each.</source>
        <translation>--sets, --reps y --hold son para un solo ejercicio; un programa tiene una dosis para cada uno.</translation>
    </message>
    <message>
        <source>--variant is for one exercise; a programme has one for each.</source>
        <translation>--variant es para un solo ejercicio; un programa tiene una para cada uno.</translation>
    </message>
    <message>
        <source>The number of sets lies outside what is said for {0} ({1}).</source>
        <translation>El número de series queda fuera de lo que se indica para {0} ({1}).</translation>
    </message>
    <message>
        <source>The number of reps lies outside what is said for {0} ({1}).</source>
        <translation>El número de repeticiones queda fuera de lo que se indica para {0} ({1}).</translation>
    </message>
    <message>
        <source>The hold lies outside what is said for {0} ({1}).</source>
        <translation>El tiempo de mantener queda fuera de lo que se indica para {0} ({1}).</translation>
    </message>
    <message>
        <source>The duration lies outside what is said for {0} ({1}).</source>
        <translation>La duración queda fuera de lo que se indica para {0} ({1}).</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Reps</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}: hace falta un número entero de {1} a {2}, no {3}.</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}.</source>
        <translation>{0}: hace falta un número de {1} a {2}, no {3}.</translation>
    </message>
    <message>
        <source>START</source>
        <comment>time</comment>
        <translation>INICIO</translation>
    </message>
    <message>
        <source>FOR</source>
        <comment>duration</comment>
        <translation>DURA</translation>
    </message>
    <message>
        <source>PHASE</source>
        <translation>FASE</translation>
    </message>
    <message>
        <source>--from {0} lies after --to {1}.</source>
        <translation>--from {0} es posterior a --to {1}.</translation>
    </message>
    <message>
        <source>There is nothing in the history yet that fits.</source>
        <translation>Todavía no hay nada en el historial que coincida.</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DÍA</translation>
    </message>
    <message>
        <source>TIME</source>
        <comment>of day</comment>
        <translation>HORA</translation>
    </message>
    <message>
        <source>SET</source>
        <comment>of reps</comment>
        <translation>SERIE</translation>
    </message>
    <message>
        <source>SIDE</source>
        <translation>LADO</translation>
    </message>
    <message>
        <source>REPS</source>
        <translation>REP.</translation>
    </message>
    <message>
        <source>OUTCOME</source>
        <translation>RESULTADO</translation>
    </message>
    <message>
        <source>right {0}, left {1} of {2}</source>
        <translation>derecha {0}, izquierda {1} de {2}</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>stopped for pain</source>
        <translation>parada por dolor</translation>
    </message>
    <message>
        <source>export needs the name of a file that ends in .json or .csv.</source>
        <translation>export necesita el nombre de un archivo que termine en .json o .csv.</translation>
    </message>
    <message>
        <source>{0}: 1 row written</source>
        <translation>{0}: 1 fila escrita</translation>
    </message>
    <message>
        <source>{0}: {1} rows written</source>
        <translation>{0}: {1} filas escritas</translation>
    </message>
    <message>
        <source>import needs the name of a file that export wrote.</source>
        <translation>import necesita el nombre de un archivo escrito por export.</translation>
    </message>
    <message>
        <source>{0} added</source>
        <translation>añadido: {0}</translation>
    </message>
    <message>
        <source>nothing in it is new</source>
        <translation>no contiene nada nuevo</translation>
    </message>
    <message>
        <source>1 row added, {1} already there</source>
        <translation>1 fila añadida, {1} ya estaban</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there</source>
        <translation>{0} filas añadidas, {1} ya estaban</translation>
    </message>
    <message>
        <source>1 row added, {1} already there, {2} of them edited since</source>
        <translation>1 fila añadida, {1} ya estaban, {2} de ellas cambiadas desde entonces</translation>
    </message>
    <message>
        <source>{0} rows added, {1} already there, {2} of them edited since</source>
        <translation>{0} filas añadidas, {1} ya estaban, {2} de ellas cambiadas desde entonces</translation>
    </message>
    <message>
        <source>all exercises and programmes there</source>
        <translation>todos los ejercicios y programas ya estaban</translation>
    </message>
    <message>
        <source>exercises and programmes added: {0}</source>
        <translation>ejercicios y programas añadidos: {0}</translation>
    </message>
    <message>
        <source>{0} needs a day such as 2026-01-31, not {1}.</source>
        <translation>{0} necesita un día como 2026-01-31, no {1}.</translation>
    </message>
    <message>
        <source>REP</source>
        <translation>REP.</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>EJERCICIO</translation>
    </message>
    <message>
        <source>ROUND</source>
        <translation>RONDA</translation>
    </message>
    <message>
        <source>prepare</source>
        <comment>phase</comment>
        <translation>prepararse</translation>
    </message>
    <message>
        <source>out</source>
        <comment>phase: into the stretched or lifted position</comment>
        <translation>ida</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>phase</comment>
        <translation>mantener</translation>
    </message>
    <message>
        <source>back</source>
        <comment>phase: to the start position</comment>
        <translation>vuelta</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>phase</comment>
        <translation>descanso</translation>
    </message>
    <message>
        <source>side change</source>
        <comment>phase</comment>
        <translation>cambio de lado</translation>
    </message>
    <message>
        <source>set rest</source>
        <comment>phase</comment>
        <translation>descanso tras la serie</translation>
    </message>
    <message>
        <source>exercise change</source>
        <comment>phase</comment>
        <translation>cambio de ejercicio</translation>
    </message>
    <message>
        <source>round rest</source>
        <comment>phase</comment>
        <translation>descanso tras la ronda</translation>
    </message>
    <message>
        <source>return hold</source>
        <comment>phase: a hold at the start position</comment>
        <translation>mantener al inicio</translation>
    </message>
    <message>
        <source>move</source>
        <comment>phase</comment>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <comment>phase: as long as you can</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>your key</source>
        <translation>su tecla</translation>
    </message>
    <message>
        <source>pack needs at least one ID, and then the name of a file that ends in {0}.</source>
        <translation>pack necesita al menos un ID y después el nombre de un archivo que termine en {0}.</translation>
    </message>
    <message>
        <source>{0}: {1} written</source>
        <translation>{0}: se ha guardado {1}</translation>
    </message>
    <message>
        <source>add needs the name of a {0} file or a .toml file.</source>
        <translation>add necesita el nombre de un archivo {0} o de un archivo .toml.</translation>
    </message>
    <message>
        <source>exercise “{0}” added</source>
        <translation>ejercicio «{0}» añadido</translation>
    </message>
    <message>
        <source>programme “{0}” added</source>
        <translation>programa «{0}» añadido</translation>
    </message>
    <message>
        <source>exercise “{0}” added under the id {1}, because there is another {2}</source>
        <translation>ejercicio «{0}» añadido con el id {1}, porque hay otro {2}</translation>
    </message>
    <message>
        <source>programme “{0}” added under the id {1}, because there is another {2}</source>
        <translation>programa «{0}» añadido con el id {1}, porque hay otro {2}</translation>
    </message>
    <message>
        <source>exercise “{0}” is there already</source>
        <translation>el ejercicio «{0}» ya está</translation>
    </message>
    <message>
        <source>programme “{0}” is there already</source>
        <translation>el programa «{0}» ya está</translation>
    </message>
    <message>
        <source>--speed must be a number above 0 and up to {0}, not {1}.</source>
        <translation>--speed debe ser un número mayor que 0 y de {0} como máximo, no {1}.</translation>
    </message>
    <message>
        <source>--trace {0} cannot be written ({1}).</source>
        <translation>--trace {0} no se puede escribir ({1}).</translation>
    </message>
    <message>
        <source>In Germany, call 112.</source>
        <translation>En Alemania, llame al 112.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In Germany, call 116117.</source>
        <translation>¿Están cerradas las consultas médicas y no es una emergencia? En Alemania, llame al 116117.</translation>
    </message>
    <message>
        <source>In France, call 15 or 112.</source>
        <translation>En Francia, llame al 15 o al 112.</translation>
    </message>
    <message>
        <source>In Spain, call 112.</source>
        <translation>En España, llame al 112.</translation>
    </message>
    <message>
        <source>In the UK, call 999.</source>
        <translation>En el Reino Unido, llame al 999.</translation>
    </message>
    <message>
        <source>Doctors&apos; practices are closed, and it is no emergency? In England, Scotland and Wales, call 111.</source>
        <translation>¿Están cerradas las consultas médicas y no es una emergencia? En Inglaterra, Escocia y Gales, llame al 111.</translation>
    </message>
    <message>
        <source>In the European Union, call 112.</source>
        <translation>En la Unión Europea, llame al 112.</translation>
    </message>
    <message>
        <source>Call your local emergency number.</source>
        <translation>Llame al número de emergencias de su país.</translation>
    </message>
    <message>
        <source>this account may not open it</source>
        <translation>esta cuenta no tiene permiso para abrirlo</translation>
    </message>
    <message>
        <source>this account may not change it</source>
        <translation>esta cuenta no tiene permiso para cambiarlo</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o esa carpeta</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>hay un archivo donde hace falta una carpeta</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it can only be read there</source>
        <translation>ahí solo se puede leer</translation>
    </message>
    <message>
        <source>there is no room left</source>
        <translation>no queda espacio</translation>
    </message>
    <message>
        <source>its links lead in a circle</source>
        <translation>sus enlaces forman un círculo</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>su nombre es demasiado largo</translation>
    </message>
    <message>
        <source>it is not a name that a file can have</source>
        <translation>no es un nombre válido para un archivo</translation>
    </message>
    <message>
        <source>it is not a name that a folder can have</source>
        <translation>no es un nombre válido para una carpeta</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>es un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>another program is using it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the disk could not be read or written, or has no room left</source>
        <translation>el disco no se ha podido leer o escribir, o no queda espacio</translation>
    </message>
    <message>
        <source>this account may not open it, or there is no room left</source>
        <translation>esta cuenta no tiene permiso para abrirlo, o no queda espacio</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>something of that name is there already</source>
        <translation>ya hay algo con ese nombre</translation>
    </message>
    <message>
        <source>the computer has too much open at the moment</source>
        <translation>el ordenador tiene ahora demasiadas cosas abiertas</translation>
    </message>
    <message>
        <source>the system refused</source>
        <translation>el sistema lo ha rechazado</translation>
    </message>
    <message>
        <source>1 check-in</source>
        <translation>1 control</translation>
    </message>
    <message>
        <source>{0} check-ins</source>
        <translation>{0} controles</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>found {0}, expected {1}</source>
        <translation>encontrado: {0}; esperado: {1}</translation>
    </message>
    <message>
        <source>found {0}</source>
        <translation>se encontró {0}</translation>
    </message>
    <message>
        <source>{0}: could not be read ({1})</source>
        <translation>{0}: no se ha podido leer ({1})</translation>
    </message>
    <message>
        <source>{0}: could not be written ({1}).</source>
        <translation>{0}: no se ha podido guardar ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be written to ({1}).</source>
        <translation>{0}: no se ha podido escribir ahí ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be made ({1}).</source>
        <translation>{0}: no se ha podido crear ({1}).</translation>
    </message>
    <message>
        <source>{0}: the file could not be deleted ({1}).</source>
        <translation>{0}: no se ha podido eliminar el archivo ({1}).</translation>
    </message>
    <message>
        <source>{0}: could not be changed ({1}).</source>
        <translation>{0}: no se ha podido cambiar ({1}).</translation>
    </message>
    <message>
        <source>{0}: is a link; name the file itself.</source>
        <translation>{0}: es un enlace; indique el propio archivo.</translation>
    </message>
    <message>
        <source>{0}: is a link, which is left as it is.</source>
        <translation>{0}: es un enlace y se deja como está.</translation>
    </message>
    <message>
        <source>{0}: is a folder; a file name is needed.</source>
        <translation>{0}: es una carpeta; hace falta el nombre de un archivo.</translation>
    </message>
    <message>
        <source>{0}: is not an ordinary file.</source>
        <translation>{0}: no es un archivo normal.</translation>
    </message>
    <message>
        <source>{0}: is not a name that a file can have.</source>
        <translation>{0}: no es un nombre válido para un archivo.</translation>
    </message>
    <message>
        <source>{0}: lies among the app&apos;s own files; please choose another place.</source>
        <translation>{0}: está entre los archivos de la aplicación; elija otro lugar.</translation>
    </message>
    <message>
        <source>{0}: holds another programme with the id {1}.</source>
        <translation>{0}: contiene otro programa con el id {1}.</translation>
    </message>
    <message>
        <source>{0}: holds something else, which is left as it is.</source>
        <translation>{0}: contiene otra cosa y se deja como está.</translation>
    </message>
    <message>
        <source>{0}: a name with a line break cannot be started with the computer.</source>
        <translation>{0}: un nombre con salto de línea no puede iniciarse con el ordenador.</translation>
    </message>
    <message>
        <source>{0}: not valid {1} ({2})</source>
        <translation>{0}: no es {1} válido ({2})</translation>
    </message>
    <message>
        <source>The window cannot be shown: a part of Qt is missing ({1}).</source>
        <translation>No se puede mostrar la ventana: falta una parte de Qt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: a part of Qt is missing ({1}).</source>
        <translation>No se puede dibujar el informe: falta una parte de Qt ({1}).</translation>
    </message>
    <message>
        <source>The report cannot be drawn: this computer has no font.</source>
        <translation>No se puede dibujar el informe: este ordenador no tiene ningún tipo de letra.</translation>
    </message>
    <message>
        <source>This account has no home folder; name a folder for your data with --data-dir.</source>
        <translation>Esta cuenta no tiene carpeta personal; indique una carpeta para sus datos con --data-dir.</translation>
    </message>
    <message>
        <source>The data folder {0} is a link that leads nowhere.</source>
        <translation>La carpeta de datos {0} es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The data folder {0} is a file, or lies inside one.</source>
        <translation>La carpeta de datos {0} es un archivo o está dentro de uno.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be read ({1}).</source>
        <translation>No se puede leer la carpeta de datos {0} ({1}).</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be made: a file stands in its way.</source>
        <translation>No se puede crear la carpeta de datos {0}: hay un archivo en su lugar.</translation>
    </message>
    <message>
        <source>The data folder {0} cannot be written to ({1}).</source>
        <translation>No se puede escribir en la carpeta de datos {0} ({1}).</translation>
    </message>
    <message>
        <source>The set could not be saved</source>
        <translation>No se ha podido guardar la serie</translation>
    </message>
    <message>
        <source>The interrupted session could not be saved</source>
        <translation>No se ha podido guardar la sesión interrumpida</translation>
    </message>
    <message>
        <source>The check-in could not be saved</source>
        <translation>No se ha podido guardar el control</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se ha podido leer el historial</translation>
    </message>
    <message>
        <source>The history could not be checked</source>
        <translation>No se ha podido comprobar el historial</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se ha importado nada</translation>
    </message>
    <message>
        <source>The set could not be changed</source>
        <translation>No se ha podido cambiar la serie</translation>
    </message>
    <message>
        <source>Nothing was deleted</source>
        <translation>No se ha eliminado nada</translation>
    </message>
    <message>
        <source>Nothing was put back</source>
        <translation>No se ha recuperado nada</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>The set is not in the history any more.</source>
        <translation>La serie ya no está en el historial.</translation>
    </message>
    <message>
        <source>Nothing was changed: {1}.</source>
        <translation>No se ha cambiado nada: {1}.</translation>
    </message>
    <message>
        <source>Nothing was imported. {1}</source>
        <translation>No se ha importado nada. {1}</translation>
    </message>
    <message>
        <source>The history {0} cannot be opened ({1}).</source>
        <translation>No se puede abrir el historial {0} ({1}).</translation>
    </message>
    <message>
        <source>The history {0} is damaged and could not be mended now ({1}). It is as it was.</source>
        <translation>El historial {0} está dañado y ahora no se ha podido reparar ({1}). Sigue como estaba.</translation>
    </message>
    <message>
        <source>The history {0} is of an earlier version and was not brought up to date, because no backup of it could be made ({1}). It is as it was.</source>
        <translation>El historial {0} es de una versión anterior y no se ha actualizado, porque no se pudo hacer una copia de seguridad ({1}). Sigue como estaba.</translation>
    </message>
    <message>
        <source>The history {0} was written by a newer Sciatica Timer: its format is version {1}, and this one knows versions up to {2}. It was left as it is; please install the newer app.</source>
        <translation>El historial {0} es de una versión más nueva de Sciatica Timer: su formato es la versión {1} y esta conoce hasta la {2}. Se ha dejado como estaba; instale la versión más nueva.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}).</source>
        <translation>El historial está dañado ({1}).</translation>
    </message>
    <message>
        <source>expected {1}</source>
        <translation>esperado: {1}</translation>
    </message>
    <message>
        <source>The history {0} is damaged. Sciatica Timer mends it when its window opens.</source>
        <translation>El historial {0} está dañado. Sciatica Timer lo repara al abrir la ventana.</translation>
    </message>
    <message>
        <source>The history {0} is gone. Sciatica Timer mends it when its window opens.</source>
        <translation>El historial {0} ha desaparecido. Sciatica Timer lo recupera al abrir la ventana.</translation>
    </message>
    <message>
        <source>The history is damaged ({1}). Sciatica Timer mends it when its window opens.</source>
        <translation>El historial está dañado ({1}). Sciatica Timer lo repara al abrir la ventana.</translation>
    </message>
    <message>
        <source>{0} is gone.</source>
        <translation>{0} ha desaparecido.</translation>
    </message>
    <message>
        <source>Another file was put in the place of your history while the app was open. It is used from now on.</source>
        <translation>Mientras la aplicación estaba abierta, se puso otro archivo en el lugar de su historial. A partir de ahora se usa ese.</translation>
    </message>
    <message>
        <source>Another program changed your history while the app was open. It is shown as it is now.</source>
        <translation>Otro programa cambió su historial mientras la aplicación estaba abierta. Se muestra como está ahora.</translation>
    </message>
    <message>
        <source>Sets of an earlier run are still in {0} ({1}).</source>
        <translation>Las series de un uso anterior siguen en {0} ({1}).</translation>
    </message>
    <message>
        <source>No backup of the history could be made ({1}); what was there before is as it was.</source>
        <translation>No se ha podido hacer una copia de seguridad del historial ({1}); lo que había sigue como estaba.</translation>
    </message>
    <message>
        <source>Nothing was restored ({1}). The history is as it was.</source>
        <translation>No se ha restaurado nada ({1}). El historial sigue como estaba.</translation>
    </message>
    <message>
        <source>Nothing was restored, because the app was being closed. The history is as it was.</source>
        <translation>No se ha restaurado nada, porque la aplicación se estaba cerrando. El historial sigue como estaba.</translation>
    </message>
    <message>
        <source>the copy is damaged: {1}</source>
        <translation>la copia está dañada: {1}</translation>
    </message>
    <message>
        <source>it is of version {1}, and versions up to {2} are known</source>
        <translation>es de la versión {1}, y se conocen versiones hasta la {2}</translation>
    </message>
    <message>
        <source>{0}: a row holds what no version of the app writes ({1}).</source>
        <translation>{0}: una fila contiene lo que ninguna versión de la aplicación escribe ({1}).</translation>
    </message>
    <message>
        <source>{0} is kept in memory, and saved as soon as that can be.</source>
        <translation>{0} se conserva en la memoria y se guardará en cuanto se pueda.</translation>
    </message>
    <message>
        <source>{0} are kept in memory, and saved as soon as that can be.</source>
        <translation>{0} se conservan en la memoria y se guardarán en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save it elsewhere.</source>
        <translation>Mientras tanto, «Exportar» en la página «Historial» puede guardarla en otro lugar.</translation>
    </message>
    <message>
        <source>Meanwhile, Export on the page “History” can save them elsewhere.</source>
        <translation>Mientras tanto, «Exportar» en la página «Historial» puede guardarlas en otro lugar.</translation>
    </message>
    <message>
        <source>Sets and check-ins that could not be saved are in {0}.</source>
        <translation>Las series y los controles que no se pudieron guardar están en {0}.</translation>
    </message>
    <message>
        <source>Sets that could not be saved are in {0}.</source>
        <translation>Las series que no se pudieron guardar están en {0}.</translation>
    </message>
    <message>
        <source>Check-ins that could not be saved are in {0}.</source>
        <translation>Los controles que no se pudieron guardar están en {0}.</translation>
    </message>
    <message>
        <source>Your history was written to {0}.</source>
        <translation>Su historial se ha guardado en {0}.</translation>
    </message>
    <message>
        <source>What waits to be saved was written to {0}.</source>
        <translation>Lo que está pendiente de guardar se ha guardado en {0}.</translation>
    </message>
    <message>
        <source>no set</source>
        <translation>ninguna serie</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there, {3} of them with a later edit.</source>
        <translation>{0}: {1} añadidas, {2} ya estaban, {3} de ellas con un cambio posterior.</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} already there.</source>
        <translation>{0}: {1} añadidas, {2} ya estaban.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier was added to your history.</source>
        <translation>{0} que no se pudo guardar antes se ha añadido a su historial.</translation>
    </message>
    <message>
        <source>{0} that could not be saved earlier were added to your history.</source>
        <translation>{0} que no se pudieron guardar antes se han añadido a su historial.</translation>
    </message>
    <message>
        <source>The history was damaged. It is kept as {0}</source>
        <translation>El historial estaba dañado. Se conserva como {0}</translation>
    </message>
    <message>
        <source>The history was gone</source>
        <translation>El historial había desaparecido</translation>
    </message>
    <message>
        <source>{0}, and a fresh one was begun</source>
        <translation>{0}, y se ha empezado uno nuevo</translation>
    </message>
    <message>
        <source>{0} could be read from it</source>
        <translation>de él se ha podido leer: {0}</translation>
    </message>
    <message>
        <source>Nothing could be read from it</source>
        <translation>De él no se ha podido leer nada</translation>
    </message>
    <message>
        <source>{0} is back from the backup of {1}</source>
        <translation>{0} ha vuelto de la copia ({1})</translation>
    </message>
    <message>
        <source>{0} are back from the backup of {1}</source>
        <translation>{0} han vuelto de la copia ({1})</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>check-ins</source>
        <translation>controles</translation>
    </message>
    <message>
        <source>edits</source>
        <translation>cambios</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>{0} could not be read</source>
        <translation>no se ha podido leer: {0}</translation>
    </message>
    <message>
        <source>it is not known how many {0} are lost</source>
        <translation>no se sabe cuánto se ha perdido de esto: {0}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>no set, no check-in, no edit and no note</source>
        <translation>ninguna serie, ningún control, ningún cambio y ninguna nota</translation>
    </message>
    <message>
        <source>not known how many sets, check-ins, edits and notes</source>
        <translation>no se sabe cuántas series, controles, cambios y notas</translation>
    </message>
    <message>
        <source>{0}; not known how many sets, edits and notes</source>
        <translation>{0}; no se sabe cuántas series, cambios y notas</translation>
    </message>
    <message>
        <source>{0}; not known how many check-ins, edits and notes</source>
        <translation>{0}; no se sabe cuántos controles, cambios y notas</translation>
    </message>
    <message>
        <source>{0}; not known how many edits and notes</source>
        <translation>{0}; no se sabe cuántos cambios y notas</translation>
    </message>
    <message>
        <source>{0}, with all that was noted or edited there</source>
        <translation>{0}, con todo lo anotado o cambiado en ello</translation>
    </message>
    <message>
        <source>no check-in</source>
        <translation>ningún control</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation>el último del {0}</translation>
    </message>
    <message>
        <source>made before an update</source>
        <translation>hecha antes de una actualización</translation>
    </message>
    <message>
        <source>made before another backup was restored</source>
        <translation>hecha antes de restaurar otra copia</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>buttock</source>
        <translation>nalga</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>muslo</translation>
    </message>
    <message>
        <source>below the knee</source>
        <translation>por debajo de la rodilla</translation>
    </message>
    <message>
        <source>{0} no pain was noted, so nobody can say which way it goes.</source>
        <translation>{0} no se anotó dolor, así que nadie puede decir cómo evoluciona.</translation>
    </message>
    <message>
        <source>{0} there are few notes of pain ({1} days), too few to say which way it goes.</source>
        <translation>{0} el dolor se anotó pocas veces ({1} días), muy pocas para decir cómo evoluciona.</translation>
    </message>
    <message>
        <source>{0} there is one note of pain, too few to say which way it goes.</source>
        <translation>{0} el dolor se anotó una vez, muy poco para decir cómo evoluciona.</translation>
    </message>
    <message>
        <source>{0} leg pain stayed at about {1}.</source>
        <translation>{0} el dolor de pierna se mantuvo en {1} más o menos.</translation>
    </message>
    <message>
        <source>{0} your leg pain stayed at about {1}.</source>
        <translation>{0} su dolor de pierna se mantuvo en {1} más o menos.</translation>
    </message>
    <message>
        <source>{0} back pain stayed at about {1}.</source>
        <translation>{0} el dolor de espalda se mantuvo en {1} más o menos.</translation>
    </message>
    <message>
        <source>{0} your back pain stayed at about {1}.</source>
        <translation>{0} su dolor de espalda se mantuvo en {1} más o menos.</translation>
    </message>
    <message>
        <source>{0} leg pain went from {1} to {2}.</source>
        <translation>{0} el dolor de pierna pasó de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} your leg pain went from {1} to {2}.</source>
        <translation>{0} su dolor de pierna pasó de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} back pain went from {1} to {2}.</source>
        <translation>{0} el dolor de espalda pasó de {1} a {2}.</translation>
    </message>
    <message>
        <source>{0} your back pain went from {1} to {2}.</source>
        <translation>{0} su dolor de espalda pasó de {1} a {2}.</translation>
    </message>
    <message>
        <source>In the last {0} months</source>
        <comment>begins a sentence</comment>
        <translation>En los últimos {0} meses</translation>
    </message>
    <message>
        <source>In the last week</source>
        <comment>begins a sentence</comment>
        <translation>En la última semana</translation>
    </message>
    <message>
        <source>In the last {0} weeks</source>
        <comment>begins a sentence</comment>
        <translation>En las últimas {0} semanas</translation>
    </message>
    <message>
        <source>It stays in the back.</source>
        <translation>El dolor se queda en la espalda.</translation>
    </message>
    <message>
        <source>It goes as far as the buttock.</source>
        <translation>El dolor llega hasta la nalga.</translation>
    </message>
    <message>
        <source>It goes as far as the thigh.</source>
        <translation>El dolor llega hasta el muslo.</translation>
    </message>
    <message>
        <source>It goes below the knee.</source>
        <translation>El dolor baja de la rodilla.</translation>
    </message>
    <message>
        <source>It now stays in the back.</source>
        <translation>Ahora el dolor se queda en la espalda.</translation>
    </message>
    <message>
        <source>It now ends at the buttock.</source>
        <translation>Ahora el dolor termina en la nalga.</translation>
    </message>
    <message>
        <source>It now ends at the thigh.</source>
        <translation>Ahora el dolor termina en el muslo.</translation>
    </message>
    <message>
        <source>It now goes below the knee.</source>
        <translation>Ahora el dolor baja de la rodilla.</translation>
    </message>
    <message>
        <source>It now goes down to the buttock.</source>
        <translation>Ahora el dolor baja hasta la nalga.</translation>
    </message>
    <message>
        <source>It now goes down to the thigh.</source>
        <translation>Ahora el dolor baja hasta el muslo.</translation>
    </message>
    <message>
        <source>No exercise was recorded in that time.</source>
        <translation>En ese tiempo no se registró ningún ejercicio.</translation>
    </message>
    <message>
        <source>Exercised on {0} of {1} days so far.</source>
        <translation>Ejercicio en {0} de {1} días hasta ahora.</translation>
    </message>
    <message>
        <source>You exercised on {0} of {1} days so far.</source>
        <translation>Ha hecho ejercicio {0} de {1} días hasta ahora.</translation>
    </message>
    <message>
        <source>Exercised on less than one day a week.</source>
        <translation>Ejercicio menos de un día a la semana.</translation>
    </message>
    <message>
        <source>You exercised on less than one day a week.</source>
        <translation>Hizo ejercicio menos de un día a la semana.</translation>
    </message>
    <message>
        <source>Exercised on 1 day a week.</source>
        <translation>Ejercicio 1 día a la semana.</translation>
    </message>
    <message>
        <source>You exercised on 1 day a week.</source>
        <translation>Hizo ejercicio 1 día a la semana.</translation>
    </message>
    <message>
        <source>Exercised on {0} days a week.</source>
        <translation>Ejercicio {0} días a la semana.</translation>
    </message>
    <message>
        <source>You exercised on {0} days a week.</source>
        <translation>Hizo ejercicio {0} días a la semana.</translation>
    </message>
    <message>
        <source>There was one bad week in {0}.</source>
        <translation>Hubo una semana mala en {0}.</translation>
    </message>
    <message>
        <source>There were {0} bad weeks in {1}.</source>
        <translation>Hubo {0} semanas malas en {1}.</translation>
    </message>
    <message>
        <source>A year ago leg pain was {0}.</source>
        <translation>Hace un año el dolor de pierna era de {0}.</translation>
    </message>
    <message>
        <source>Half a year ago leg pain was {0}.</source>
        <translation>Hace medio año el dolor de pierna era de {0}.</translation>
    </message>
    <message>
        <source>A year ago back pain was {0}.</source>
        <translation>Hace un año el dolor de espalda era de {0}.</translation>
    </message>
    <message>
        <source>Half a year ago back pain was {0}.</source>
        <translation>Hace medio año el dolor de espalda era de {0}.</translation>
    </message>
    <message>
        <source>How far down it goes</source>
        <translation>Hasta dónde baja</translation>
    </message>
    <message>
        <source>Leg pain, 0 to 10</source>
        <translation>Dolor de pierna, de 0 a 10</translation>
    </message>
    <message>
        <source>Back pain, 0 to 10</source>
        <translation>Dolor de espalda, de 0 a 10</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>a point a week: the lowest place named</source>
        <translation>un punto por semana: el lugar más bajo indicado</translation>
    </message>
    <message>
        <source>a point a week: the mean of what was noted</source>
        <translation>un punto por semana: la media de lo anotado</translation>
    </message>
    <message>
        <source>nothing was noted at the check-in yet</source>
        <translation>todavía no se ha anotado nada en el control</translation>
    </message>
    <message>
        <source>hollow where one day alone was noted</source>
        <translation>hueco si solo se anotó un día</translation>
    </message>
    <message>
        <source>below it each session</source>
        <translation>debajo, cada sesión</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>easier forms</source>
        <translation>variantes más fáciles</translation>
    </message>
    <message>
        <source>plan for bad days</source>
        <translation>plan para días malos</translation>
    </message>
    <message>
        <source>it hurt more</source>
        <translation>dolió más</translation>
    </message>
    <message>
        <source>{0} days with a session are drawn.</source>
        <translation>Se muestran {0} días con sesión.</translation>
    </message>
    <message>
        <source>{0}, week by week: {1} in the week of {2}, {3} in the week of {4}; {5} days with a session.</source>
        <translation>{0}, semana a semana: {1} en la semana del {2}, {3} en la semana del {4}; {5} días con sesión.</translation>
    </message>
    <message>
        <source>from 1 day</source>
        <translation>de 1 día</translation>
    </message>
    <message>
        <source>from {0} days</source>
        <translation>de {0} días</translation>
    </message>
    <message>
        <source>that week: {0}, {1}</source>
        <translation>esa semana: {0}, {1}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>back {0}</source>
        <translation>espalda {0}</translation>
    </message>
    <message>
        <source>leg {0}</source>
        <translation>pierna {0}</translation>
    </message>
    <message>
        <source>Something went wrong in Sciatica Timer</source>
        <translation>Algo ha fallado en Sciatica Timer</translation>
    </message>
    <message>
        <source>What went wrong is noted here, without anything you typed or answered:</source>
        <translation>Aquí se anota lo que ha fallado, sin nada de lo que usted escribió o respondió:</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>It has happened {0} times.</source>
        <translation>Ha ocurrido {0} veces.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Figure: {0}</source>
        <translation>Figura: {0}</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>position</comment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>position</comment>
        <translation>Final</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>There is a file “{0}” already.</source>
        <translation>Ya hay un archivo «{0}».</translation>
    </message>
    <message>
        <source>If you replace it, what is in it now is lost.</source>
        <translation>Si lo reemplaza, se pierde lo que contiene ahora.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>The whole history, to import again</source>
        <translation>Todo el historial, para volver a importarlo</translation>
    </message>
    <message>
        <source>A table for spreadsheets</source>
        <translation>Una tabla para hojas de cálculo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A history that was exported (*.json)</source>
        <translation>Un historial exportado (*.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>A plan for calendars</source>
        <translation>Un plan para calendarios</translation>
    </message>
    <message>
        <source>Plan for my calendar</source>
        <translation>Plan para mi calendario</translation>
    </message>
    <message>
        <source>Exercises to share</source>
        <translation>Ejercicios para compartir</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>Exercises and programmes (*.sciatica *.toml)</source>
        <translation>Ejercicios y programas (*.sciatica *.toml)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Se muestra</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Dos años</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>día libre</translation>
    </message>
    <message>
        <source>fewer sets</source>
        <translation>menos series</translation>
    </message>
    <message>
        <source>more sets</source>
        <translation>más series</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>holding</source>
        <translation>manteniendo</translation>
    </message>
    <message>
        <source>moving and resting</source>
        <translation>moviéndose y descansando</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Pierna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después</translation>
    </message>
    <message>
        <source>Active days</source>
        <translation>Días activos</translation>
    </message>
    <message>
        <source>Pain before and after</source>
        <translation>Dolor antes y después</translation>
    </message>
    <message>
        <source>Sets per week</source>
        <translation>Series por semana</translation>
    </message>
    <message>
        <source>Minutes per week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Is it getting better?</source>
        <translation>¿Va a mejor?</translation>
    </message>
    <message>
        <source>Report for the physiotherapist…</source>
        <translation>Informe para el fisioterapeuta…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Add the history of another computer; what is here already comes in once</source>
        <translation>Añadir el historial de otro ordenador; lo que ya está aquí entra una sola vez</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>Every set you do is written here the moment it ends: when, how many reps, and how it went.</source>
        <translation>Cada serie que haga se anota aquí en cuanto termina: cuándo, cuántas repeticiones y cómo fue.</translation>
    </message>
    <message>
        <source>From the first one on you will see your active days, your sets and minutes week by week, and, if you note it, your pain before and after.</source>
        <translation>Desde la primera verá sus días activos, sus series y minutos semana a semana y, si lo anota, su dolor antes y después.</translation>
    </message>
    <message>
        <source>It stays on this computer, and you can take it to your physiotherapist.</source>
        <translation>Se queda en este ordenador, y puede llevarlo a su fisioterapeuta.</translation>
    </message>
    <message>
        <source>If you have a history on another computer, export it there and import it here.</source>
        <translation>Si tiene un historial en otro ordenador, expórtelo allí e impórtelo aquí.</translation>
    </message>
    <message>
        <source>Your history could not be opened</source>
        <translation>No se ha podido abrir su historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>So it is not known here what you did before. The app has deleted nothing of it.</source>
        <translation>Por eso aquí no se sabe lo que hizo antes. La aplicación no ha borrado nada.</translation>
    </message>
    <message>
        <source>If another program is using the file, close that. If the file was moved, or is on a disk that was taken out, put it back. Then try again.</source>
        <translation>Si otro programa está usando el archivo, ciérrelo. Si el archivo se movió, o está en un disco que se quitó, vuelva a ponerlo. Después, inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You can go on exercising: what you do is kept, and written here as soon as that can be.</source>
        <translation>Puede seguir con los ejercicios: lo que haga se conserva y se anota aquí en cuanto se pueda.</translation>
    </message>
    <message>
        <source>Your history was damaged</source>
        <translation>Su historial estaba dañado</translation>
    </message>
    <message>
        <source>Go on   Enter</source>
        <translation>Seguir   Intro</translation>
    </message>
    <message>
        <source>Your history was damaged.</source>
        <translation>Su historial estaba dañado.</translation>
    </message>
    <message>
        <source>Your history was gone.</source>
        <translation>Su historial había desaparecido.</translation>
    </message>
    <message>
        <source>{0} A fresh one has begun.</source>
        <translation>{0} Se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>All of it is back.</source>
        <translation>Se ha recuperado todo.</translation>
    </message>
    <message>
        <source>What could be saved is back.</source>
        <translation>Se ha recuperado lo que se pudo salvar.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvado</translation>
    </message>
    <message>
        <source>{0}, from the damaged file</source>
        <translation>{0}, del archivo dañado</translation>
    </message>
    <message>
        <source>{0}, as they were in the backup of {1}</source>
        <translation>{0}, de la copia ({1})</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>{0}: the last day with a set</source>
        <translation>{0}: el último día con una serie</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>the damaged file, as it was found, in your data folder: {0}</source>
        <translation>el archivo dañado, tal como se encontró, en su carpeta de datos: {0}</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>A power cut or a failing disk can do this. If it happens again, copy the data folder to another disk.</source>
        <translation>Esto puede pasar por un corte de luz o un disco que falla. Si se repite, copie la carpeta de datos a otro disco.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>What you tick becomes what it was when the backup was made. What you did since then is not in it, but nothing is lost: all of it is backed up first, and can be restored the same way.</source>
        <translation>Lo que marque volverá a ser como cuando se hizo la copia. Lo que hizo desde entonces no está en ella, pero no se pierde nada: antes se copia todo, y se puede restaurar de la misma forma.</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, la más nueva primero</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Cancel   Esc</source>
        <translation>Cancelar   Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>My history</source>
        <translation>Mi historial</translation>
    </message>
    <message>
        <source>My exercises and programmes</source>
        <translation>Mis ejercicios y programas</translation>
    </message>
    <message>
        <source>My settings</source>
        <translation>Mis ajustes</translation>
    </message>
    <message>
        <source>Reps left</source>
        <translation>Repeticiones izquierda</translation>
    </message>
    <message>
        <source>Reps right</source>
        <translation>Repeticiones derecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How it ended: {0}</source>
        <translation>Cómo terminó: {0}</translation>
    </message>
    <message>
        <source>Edit: {0}</source>
        <translation>Editar: {0}</translation>
    </message>
    <message>
        <source>Search notes and names</source>
        <translation>Buscar en notas y nombres</translation>
    </message>
    <message>
        <source>From, such as 2026-01-31</source>
        <translation>Desde, por ejemplo 2026-01-31</translation>
    </message>
    <message>
        <source>To, such as 2026-02-28</source>
        <translation>Hasta, por ejemplo 2026-02-28</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>not all reps</source>
        <translation>no todas las repeticiones</translation>
    </message>
    <message>
        <source>last 7</source>
        <translation>últimos 7</translation>
    </message>
    <message>
        <source>last 4 weeks</source>
        <translation>últimas 4 semanas</translation>
    </message>
    <message>
        <source>last 12 weeks</source>
        <translation>últimas 12 semanas</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>último año</translation>
    </message>
    <message>
        <source>from … to …</source>
        <translation>desde … hasta …</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>lo más nuevo primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>lo más antiguo primero</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ejercicio</translation>
    </message>
    <message>
        <source>exercise, last first</source>
        <translation>ejercicio, el último primero</translation>
    </message>
    <message>
        <source>fewest reps first</source>
        <translation>menos repeticiones primero</translation>
    </message>
    <message>
        <source>most reps first</source>
        <translation>más repeticiones primero</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>outcome, last first</source>
        <translation>resultado, el último primero</translation>
    </message>
    <message>
        <source>Write days as year-month-day, such as 2026-01-31.</source>
        <translation>Escriba los días como año-mes-día, por ejemplo 2026-01-31.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source> to </source>
        <translation> a </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter the sets</source>
        <translation>Filtrar las series</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Space unfolds · Enter edits · Delete deletes · Ctrl+Z takes back · Ctrl+F filters</source>
        <translation>Espacio despliega · Intro edita · Supr elimina · Ctrl+Z deshace · Ctrl+F filtra</translation>
    </message>
    <message>
        <source>Sessions and their sets</source>
        <translation>Sesiones y sus series</translation>
    </message>
    <message>
        <source>Space opens a session, Enter edits a set, Delete deletes what is chosen</source>
        <translation>Espacio abre una sesión, Intro edita una serie, Supr elimina lo elegido</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Hoy {0}</translation>
    </message>
    <message>
        <source>Yesterday {0}</source>
        <translation>Ayer {0}</translation>
    </message>
    <message>
        <source>round {0}</source>
        <translation>ronda {0}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difícil</translation>
    </message>
    <message>
        <source>it hurt</source>
        <translation>dolió</translation>
    </message>
    <message>
        <source>{0} of {1} sets</source>
        <translation>{0} de {1} series</translation>
    </message>
    <message>
        <source>{0} of {1} rounds</source>
        <translation>{0} de {1} rondas</translation>
    </message>
    <message>
        <source>{0} of {1} exercises</source>
        <translation>{0} de {1} ejercicios</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
    <message>
        <source>Pain {0}</source>
        <translation>Dolor {0}</translation>
    </message>
    <message>
        <source>noted “{0}”</source>
        <translation>anotado «{0}»</translation>
    </message>
    <message>
        <source>without a note</source>
        <translation>sin nota</translation>
    </message>
    <message>
        <source>edited; was {0}</source>
        <translation>editado; era {0}</translation>
    </message>
    <message>
        <source>Nothing in the last 26 weeks. What was before stands in the table.</source>
        <translation>Nada en las últimas 26 semanas. Lo anterior está en la tabla.</translation>
    </message>
    <message>
        <source>You were active on {0}.</source>
        <translation>Hizo ejercicio el {0}.</translation>
    </message>
    <message>
        <source>You were active on {0} days since {1}.</source>
        <translation>Hizo ejercicio {0} días desde el {1}.</translation>
    </message>
    <message>
        <source>You were active on {0} of the last {1} days.</source>
        <translation>Hizo ejercicio {0} de los últimos {1} días.</translation>
    </message>
    <message>
        <source>1 minute this week.</source>
        <translation>1 minuto esta semana.</translation>
    </message>
    <message>
        <source>{0} minutes this week.</source>
        <translation>{0} minutos esta semana.</translation>
    </message>
    <message>
        <source>Pain you note before and after a session is drawn here.</source>
        <translation>Aquí se muestra el dolor que anote antes y después de una sesión.</translation>
    </message>
    <message>
        <source>Pain as you noted it, on a scale of 0 to 10.</source>
        <translation>Dolor tal como lo anotó, en una escala de 0 a 10.</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0}&#xa0;s</translation>
    </message>
    <message>
        <source>reps, no whole set</source>
        <translation>repeticiones, ninguna serie entera</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a key that is not known here</source>
        <translation>una clave que aquí no se conoce</translation>
    </message>
    <message>
        <source>the key {0}</source>
        <translation>la clave {0}</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a value too large to show</source>
        <translation>un valor demasiado grande para mostrarlo</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two things</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>uno de {0}</translation>
    </message>
    <message>
        <source>a local time such as 2026-01-31T18:40:00</source>
        <translation>una hora local como 2026-01-31T18:40:00</translation>
    </message>
    <message>
        <source>another kind of value</source>
        <translation>otro tipo de valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an id such as 123e4567-e89b-12d3-a456-426614174000</source>
        <translation>un identificador como 123e4567-e89b-12d3-a456-426614174000</translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T18:40:00+01:00</source>
        <translation>un momento como 2026-01-31T18:40:00+01:00</translation>
    </message>
    <message>
        <source>a time of day such as 18:40:00</source>
        <translation>una hora como 18:40:00</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number from {0} to {1}</source>
        <translation>un número entero de {0} a {1}</translation>
    </message>
    <message>
        <source>a number from {0} to {1}</source>
        <translation>un número de {0} a {1}</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens</source>
        <translation>palabras en minúsculas unidas con guiones</translation>
    </message>
    <message>
        <source>lower-case words joined by hyphens, or nothing</source>
        <translation>palabras en minúsculas unidas con guiones, o nada</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha como 2026-01-31</translation>
    </message>
    <message>
        <source>one line of text</source>
        <translation>una línea de texto</translation>
    </message>
    <message>
        <source>one line of visible text</source>
        <translation>una línea de texto visible</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>{0}, {1} to {2} characters</source>
        <translation>{0}, de {1} a {2} caracteres</translation>
    </message>
    <message>
        <source>a list of {0} whole numbers</source>
        <translation>una lista de {0} números enteros</translation>
    </message>
    <message>
        <source>a list of whole numbers</source>
        <translation>una lista de números enteros</translation>
    </message>
    <message>
        <source>a list of {0} numbers</source>
        <translation>una lista de {0} números</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>una lista de números</translation>
    </message>
    <message>
        <source>a list of {0} texts</source>
        <translation>una lista de {0} textos</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a list of {0} values</source>
        <translation>una lista de {0} valores</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>una lista de valores</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>(place {0})</source>
        <translation>(lugar {0})</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>1 set this week: {1}.</source>
        <translation>1 serie esta semana: {1}.</translation>
    </message>
    <message>
        <source>{0} sets this week: {1}.</source>
        <translation>{0} series esta semana: {1}.</translation>
    </message>
    <message>
        <source>1 set this week.</source>
        <translation>1 serie esta semana.</translation>
    </message>
    <message>
        <source>{0} sets this week.</source>
        <translation>{0} series esta semana.</translation>
    </message>
    <message>
        <source>The week before had {0}.</source>
        <translation>La semana anterior fueron {0}.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} each.</source>
        <translation>En las {0} semanas anteriores fueron unas {1} por semana.</translation>
    </message>
    <message>
        <source>The week before had {0} min.</source>
        <translation>La semana anterior fueron {0} min.</translation>
    </message>
    <message>
        <source>The {0} weeks before had about {1} min each.</source>
        <translation>En las {0} semanas anteriores fueron unos {1} min por semana.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was much the same as in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de pierna fue casi igual que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} lower than in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de pierna fue {1} más bajo que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>In the last {0} weeks leg pain was {1} higher than in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de pierna fue {1} más alto que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was much the same as in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de espalda fue casi igual que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} lower than in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de espalda fue {1} más bajo que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>In the last {0} weeks back pain was {1} higher than in the {0} before.</source>
        <translation>En las últimas {0} semanas el dolor de espalda fue {1} más alto que en las {0} anteriores.</translation>
    </message>
    <message>
        <source>Back pain was {1} lower.</source>
        <translation>El dolor de espalda fue {1} más bajo.</translation>
    </message>
    <message>
        <source>Back pain was {1} higher.</source>
        <translation>El dolor de espalda fue {1} más alto.</translation>
    </message>
    <message>
        <source>Back pain was much the same.</source>
        <translation>El dolor de espalda fue casi igual.</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Week of {0}: {1}</source>
        <translation>Semana del {0}: {1}</translation>
    </message>
    <message>
        <source>{0}, {1} of it holding</source>
        <translation>{0}, de ellos {1} manteniendo</translation>
    </message>
    <message>
        <source>Week of {0}</source>
        <translation>Semana del {0}</translation>
    </message>
    <message>
        <source>{0} before</source>
        <translation>{0} antes</translation>
    </message>
    <message>
        <source>{0} after</source>
        <translation>{0} después</translation>
    </message>
    <message>
        <source>+ Add…</source>
        <translation>+ Añadir…</translation>
    </message>
    <message>
        <source>Go on with “{0}”</source>
        <translation>Seguir con «{0}»</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>From a copy of</source>
        <translation>A partir de una copia de</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Volver a mostrar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>No fixed number</source>
        <translation>Sin número fijo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>none</source>
        <comment>hold or rest</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Stay within it</source>
        <translation>Seguir lo indicado</translation>
    </message>
    <message>
        <source>Your physiotherapist: {0}</source>
        <translation>Su fisioterapeuta: {0}</translation>
    </message>
    <message>
        <source>The article says {0}</source>
        <translation>El artículo dice {0}</translation>
    </message>
    <message>
        <source>{0} is not what this exercise is given with. Whether it is good for you, nobody has said. A physiotherapist can tell.</source>
        <translation>{0} no es lo que se indica para este ejercicio. Nadie ha dicho si es bueno para usted. Un fisioterapeuta puede decírselo.</translation>
    </message>
    <message>
        <source>Choose {0} anyway</source>
        <translation>Elegir {0} de todos modos</translation>
    </message>
    <message>
        <source>Part of the picture: {0} to {1} percent across, {2} to {3} percent down</source>
        <translation>Parte de la imagen: del {0} al {1} por ciento de ancho, del {2} al {3} por ciento de alto</translation>
    </message>
    <message>
        <source>Choose the part that is shown</source>
        <translation>Elegir la parte que se muestra</translation>
    </message>
    <message>
        <source>Draw with the mouse. Or: arrows move the part, with Shift they change its size, and R turns it.</source>
        <translation>Dibuje con el ratón. O bien: las flechas mueven la parte, con Mayús cambian su tamaño y R la gira.</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
    <message>
        <source>Turn right   R</source>
        <translation>Girar a la derecha   R</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>La imagen entera</translation>
    </message>
    <message>
        <source>a range such as 10–15, or 6, 4, 2 for each set</source>
        <translation>un intervalo como 10–15, o 6, 4, 2 para cada serie</translation>
    </message>
    <message>
        <source>such as 30 s or 2 min</source>
        <translation>por ejemplo 30&#xa0;s o 2&#xa0;min</translation>
    </message>
    <message>
        <source>such as 10 min</source>
        <translation>por ejemplo 10&#xa0;min</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Se mide</translation>
    </message>
    <message>
        <source>By repetitions</source>
        <translation>Por repeticiones</translation>
    </message>
    <message>
        <source>As long as I can</source>
        <translation>Todo el tiempo que pueda</translation>
    </message>
    <message>
        <source>By time, such as a walk</source>
        <translation>Por tiempo, como un paseo</translation>
    </message>
    <message>
        <source>as the other</source>
        <translation>como el otro</translation>
    </message>
    <message>
        <source>a larger one</source>
        <translation>uno mayor</translation>
    </message>
    <message>
        <source>{0}: a whole number from {1} to {2} is needed, not {3}</source>
        <translation>{0}: hace falta un número entero de {1} a {2}, no {3}</translation>
    </message>
    <message>
        <source>{0}: a number from {1} to {2} is needed, not {3}</source>
        <translation>{0}: hace falta un número de {1} a {2}, no {3}</translation>
    </message>
    <message>
        <source>Sets on the left</source>
        <translation>Series a la izquierda</translation>
    </message>
    <message>
        <source>Sets on the right</source>
        <translation>Series a la derecha</translation>
    </message>
    <message>
        <source>Second hold</source>
        <translation>Segunda pausa mantenida</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Rest after a set</source>
        <translation>Descanso tras una serie</translation>
    </message>
    <message>
        <source>Change of sides</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Reps of each set must be as many as there are sets</source>
        <translation>Debe haber un número de repeticiones para cada serie</translation>
    </message>
    <message>
        <source>Second hold, at the start position</source>
        <translation>Mantener también al inicio</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Los dos a la vez</translation>
    </message>
    <message>
        <source>Each, right first</source>
        <translation>Uno y otro, primero el derecho</translation>
    </message>
    <message>
        <source>Each, left first</source>
        <translation>Uno y otro, primero el izquierdo</translation>
    </message>
    <message>
        <source>In turn, right first</source>
        <translation>Alternando, primero el derecho</translation>
    </message>
    <message>
        <source>In turn, left first</source>
        <translation>Alternando, primero el izquierdo</translation>
    </message>
    <message>
        <source>Left only</source>
        <translation>Solo el izquierdo</translation>
    </message>
    <message>
        <source>Right only</source>
        <translation>Solo el derecho</translation>
    </message>
    <message>
        <source>Pace, in seconds</source>
        <translation>Ritmo, en segundos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>such as: knees apart, lying on your side</source>
        <translation>ej.: separar rodillas</translation>
    </message>
    <message>
        <source>empty, or a name of your own</source>
        <translation>vacío, o un nombre propio</translation>
    </message>
    <message>
        <source>such as: band, chair</source>
        <translation>por ejemplo: banda, silla</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>What you need</source>
        <translation>Qué necesita</translation>
    </message>
    <message>
        <source>Section of the list</source>
        <translation>Sección de la lista</translation>
    </message>
    <message>
        <source>Section of my own</source>
        <translation>Sección propia</translation>
    </message>
    <message>
        <source>as in the settings</source>
        <translation>como en los ajustes</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Rest between two</source>
        <translation>Descanso entre dos</translation>
    </message>
    <message>
        <source>Rest between sets</source>
        <translation>Descanso entre series</translation>
    </message>
    <message>
        <source>To change sides</source>
        <translation>Para cambiar de lado</translation>
    </message>
    <message>
        <source>To get ready</source>
        <translation>Para prepararse</translation>
    </message>
    <message>
        <source>At my own pace: each one waits for the big key</source>
        <translation>A mi ritmo: cada una espera a la tecla Espacio</translation>
    </message>
    <message>
        <source>Bent-knee fall-out</source>
        <translation>Caída de rodilla</translation>
    </message>
    <message>
        <source>Bent-knee fall-out, less far</source>
        <translation>Caída de rodilla, menos lejos</translation>
    </message>
    <message>
        <source>Bird dog</source>
        <translation>Pájaro-perro</translation>
    </message>
    <message>
        <source>Bird dog, arm only</source>
        <translation>Pájaro-perro, solo el brazo</translation>
    </message>
    <message>
        <source>Bird dog, leg only</source>
        <translation>Pájaro-perro, solo la pierna</translation>
    </message>
    <message>
        <source>Both knees to chest</source>
        <translation>Las dos rodillas al pecho</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>Cat and cow</source>
        <translation>Gato y vaca</translation>
    </message>
    <message>
        <source>Child pose</source>
        <translation>Postura del niño</translation>
    </message>
    <message>
        <source>Clamshell</source>
        <translation>Almeja</translation>
    </message>
    <message>
        <source>Curl-up</source>
        <translation>Encogimiento</translation>
    </message>
    <message>
        <source>Dead bug</source>
        <translation>Bicho muerto</translation>
    </message>
    <message>
        <source>Dead bug, arms only</source>
        <translation>Bicho muerto, solo los brazos</translation>
    </message>
    <message>
        <source>Dead bug, legs only</source>
        <translation>Bicho muerto, solo las piernas</translation>
    </message>
    <message>
        <source>Figure four</source>
        <translation>Figura de cuatro</translation>
    </message>
    <message>
        <source>Plank</source>
        <translation>Plancha</translation>
    </message>
    <message>
        <source>Hip stretch, half kneeling</source>
        <translation>Estirar cadera, de rodillas</translation>
    </message>
    <message>
        <source>Leg stretch with a strap</source>
        <translation>Estirar pierna con correa</translation>
    </message>
    <message>
        <source>Heel slide</source>
        <translation>Deslizar el talón</translation>
    </message>
    <message>
        <source>Knees apart with a band</source>
        <translation>Separar rodillas con banda</translation>
    </message>
    <message>
        <source>Knees apart against a belt</source>
        <translation>Separar rodillas, cinturón</translation>
    </message>
    <message>
        <source>Squeeze a ball, lying</source>
        <translation>Apretar pelota, boca arriba</translation>
    </message>
    <message>
        <source>Knee rolls</source>
        <translation>Rodillas de lado a lado</translation>
    </message>
    <message>
        <source>Knee to chest</source>
        <translation>Rodilla al pecho</translation>
    </message>
    <message>
        <source>Lying on the front</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Nerve floss, lying</source>
        <translation>Deslizar nervio, boca arriba</translation>
    </message>
    <message>
        <source>On the elbows</source>
        <translation>Sobre los codos</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <translation>Báscula de pelvis</translation>
    </message>
    <message>
        <source>Pelvic tilt, bracing</source>
        <translation>Báscula de pelvis, apretando</translation>
    </message>
    <message>
        <source>Press-up, hips stay down</source>
        <translation>Extensión, caderas abajo</translation>
    </message>
    <message>
        <source>Leg raise on the side</source>
        <translation>Elevar la pierna, de lado</translation>
    </message>
    <message>
        <source>Side plank</source>
        <translation>Plancha lateral</translation>
    </message>
    <message>
        <source>Side plank on the knees</source>
        <translation>Plancha lateral, rodillas</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <translation>Elevar la pierna recta</translation>
    </message>
    <message>
        <source>Tighten the thigh</source>
        <translation>Apretar el muslo</translation>
    </message>
    <message>
        <source>Calf raise</source>
        <translation>Elevar los talones</translation>
    </message>
    <message>
        <source>Pull a band, sitting</source>
        <translation>Tirar de una banda, sentado</translation>
    </message>
    <message>
        <source>Half squat</source>
        <translation>Media sentadilla</translation>
    </message>
    <message>
        <source>Squeeze a ball, sitting</source>
        <translation>Apretar pelota, sentado</translation>
    </message>
    <message>
        <source>Straighten the knee, sitting</source>
        <translation>Estirar la rodilla, sentado</translation>
    </message>
    <message>
        <source>Nerve slider, sitting</source>
        <translation>Deslizar nervio, sentado</translation>
    </message>
    <message>
        <source>Buttock stretch, sitting</source>
        <translation>Estirar la nalga, sentado</translation>
    </message>
    <message>
        <source>Sit to stand</source>
        <translation>Sentarse y levantarse</translation>
    </message>
    <message>
        <source>Back bend, standing</source>
        <translation>Espalda atrás, de pie</translation>
    </message>
    <message>
        <source>Leg out, standing on a step</source>
        <translation>Pierna a un lado, escalón</translation>
    </message>
    <message>
        <source>Leg out, standing</source>
        <translation>Pierna a un lado, de pie</translation>
    </message>
    <message>
        <source>Straddle</source>
        <translation>Piernas separadas</translation>
    </message>
    <message>
        <source>Walking on the spot</source>
        <translation>Andar en el sitio</translation>
    </message>
    <message>
        <source>Wall sit</source>
        <translation>Sentarse contra la pared</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Only the position</source>
        <translation>Solo la posición</translation>
    </message>
    <message>
        <source>So it will run</source>
        <translation>Así irá</translation>
    </message>
    <message>
        <source>So it will run: {0}</source>
        <translation>Así irá: {0}</translation>
    </message>
    <message>
        <source>A repetition would take no time at all.</source>
        <translation>Una repetición no duraría nada.</translation>
    </message>
    <message>
        <source>Still missing: a name.</source>
        <translation>Falta todavía: un nombre.</translation>
    </message>
    <message>
        <source>There is an exercise with this name already; give it another one.</source>
        <translation>Ya hay un ejercicio con ese nombre; póngale otro.</translation>
    </message>
    <message>
        <source>A repetition needs a hold, or seconds for the way out or back (under More).</source>
        <translation>Una repetición necesita mantener, o segundos para la ida o la vuelta (en Más).</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Each one lasts until you press the big key.</source>
        <translation>Cada una dura hasta que pulse Espacio.</translation>
    </message>
    <message>
        <source>“Half way” is spoken, and the last three seconds tick.</source>
        <translation>Se dice «mitad», y los tres últimos segundos hacen tic.</translation>
    </message>
    <message>
        <source>The last three seconds of each hold tick.</source>
        <translation>Los tres últimos segundos de cada vez que se mantiene hacen tic.</translation>
    </message>
    <message>
        <source>Steps, under More, would be shown with the exercise.</source>
        <translation>Los pasos, en Más, se mostrarían con el ejercicio.</translation>
    </message>
    <message>
        <source>Choose pictures…</source>
        <translation>Elegir imágenes…</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Remove pictures</source>
        <translation>Quitar las imágenes</translation>
    </message>
    <message>
        <source>Pictures of my own</source>
        <translation>Imágenes propias</translation>
    </message>
    <message>
        <source>One or two, instead of a movement: drop them here. You can turn and cut them.</source>
        <translation>Una o dos, en lugar de un movimiento: suéltelas aquí. Puede girarlas y recortarlas.</translation>
    </message>
    <message>
        <source>Turn or cut the first picture</source>
        <translation>Girar o recortar la primera imagen</translation>
    </message>
    <message>
        <source>Turn or cut the second picture</source>
        <translation>Girar o recortar la segunda imagen</translation>
    </message>
    <message>
        <source>Turn or cut the picture</source>
        <translation>Girar o recortar la imagen</translation>
    </message>
    <message>
        <source>{0}…</source>
        <translation>{0}…</translation>
    </message>
    <message>
        <source>That is no picture: it must be a .jpg, .png or .webp file.</source>
        <translation>Eso no es una imagen: debe ser un archivo .jpg, .png o .webp.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
    <message>
        <source>Choose one or two pictures</source>
        <translation>Elija una o dos imágenes</translation>
    </message>
    <message>
        <source>Pace, words for the movement, steps, easier and harder forms, pictures</source>
        <translation>Ritmo, palabras del movimiento, pasos, variantes más fáciles y más difíciles, imágenes</translation>
    </message>
    <message>
        <source>Try it · 2 times</source>
        <translation>Probar · 2 veces</translation>
    </message>
    <message>
        <source>Try it, two times</source>
        <translation>Probar, dos veces</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>to show</comment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <comment>to show</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every other day</source>
        <translation>Un día sí y otro no</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Cada pocos días</translation>
    </message>
    <message>
        <source>On certain days</source>
        <translation>En días concretos</translation>
    </message>
    <message>
        <source>Days from one time to the next</source>
        <translation>Días entre una vez y la siguiente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>On which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>Times a day</source>
        <translation>Veces al día</translation>
    </message>
    <message>
        <source>Weight or band</source>
        <translation>Peso o banda</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>such as 3 kg, or a red band</source>
        <translation>por ejemplo 3&#xa0;kg, o una banda roja</translation>
    </message>
    <message>
        <source>Type to find a movement</source>
        <translation>Buscar un movimiento</translation>
    </message>
    <message>
        <source>Find a movement</source>
        <translation>Buscar un movimiento</translation>
    </message>
    <message>
        <source>In this position</source>
        <translation>En esta posición</translation>
    </message>
    <message>
        <source>In all positions</source>
        <translation>En todas las posiciones</translation>
    </message>
    <message>
        <source>Which movements</source>
        <translation>Qué movimientos</translation>
    </message>
    <message>
        <source>Movement · plays when you point at it</source>
        <translation>Movimiento · se anima al señalarlo</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>↑ Up</source>
        <translation>↑ Subir</translation>
    </message>
    <message>
        <source>Move this form up</source>
        <translation>Subir esta variante</translation>
    </message>
    <message>
        <source>↓ Down</source>
        <translation>↓ Bajar</translation>
    </message>
    <message>
        <source>Move this form down</source>
        <translation>Bajar esta variante</translation>
    </message>
    <message>
        <source>Remove this form</source>
        <translation>Quitar esta variante</translation>
    </message>
    <message>
        <source>Less of this form</source>
        <translation>Menos de esta variante</translation>
    </message>
    <message>
        <source>More of this form</source>
        <translation>Más de esta variante</translation>
    </message>
    <message>
        <source>+ Add an easier or harder form</source>
        <translation>+ Añadir una variante más fácil o difícil</translation>
    </message>
    <message>
        <source>Add an easier or harder form</source>
        <translation>Añadir una variante más fácil o difícil</translation>
    </message>
    <message>
        <source>Easier and harder forms</source>
        <translation>Variantes más fáciles y más difíciles</translation>
    </message>
    <message>
        <source>From the easiest to the hardest. Whatever a form does not change is as above.</source>
        <translation>De la más fácil a la más difícil. Lo que una variante no cambia es como arriba.</translation>
    </message>
    <message>
        <source>such as: Lift</source>
        <translation>por ejemplo: Suba</translation>
    </message>
    <message>
        <source>such as: Lower</source>
        <translation>por ejemplo: Baje</translation>
    </message>
    <message>
        <source>How it is done, a step a line</source>
        <translation>Cómo se hace, un paso por línea</translation>
    </message>
    <message>
        <source>What to watch for</source>
        <translation>En qué fijarse</translation>
    </message>
    <message>
        <source>How to make it easier</source>
        <translation>Cómo hacerlo más fácil</translation>
    </message>
    <message>
        <source>Word for the way out</source>
        <translation>Palabra para la ida</translation>
    </message>
    <message>
        <source>Word for the way back</source>
        <translation>Palabra para la vuelta</translation>
    </message>
    <message>
        <source>Exercise list</source>
        <translation>Lista de ejercicios</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>+ Programme…</source>
        <translation>+ Programa…</translation>
    </message>
    <message>
        <source>Add to a programme</source>
        <translation>Añadir a un programa</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Leave it out of the list. “Add…” shows it again.</source>
        <translation>Dejarlo fuera de la lista. «Añadir…» lo vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>My version…</source>
        <translation>Mi versión…</translation>
    </message>
    <message>
        <source>Make it my own</source>
        <translation>Hacerlo mío</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>New programme…</source>
        <translation>Nuevo programa…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Print the exercise</source>
        <translation>Imprimir el ejercicio</translation>
    </message>
    <message>
        <source> Start</source>
        <translation> Empezar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Probar el sonido</translation>
    </message>
    <message>
        <source>{0} · press Space</source>
        <translation>{0} · pulse Espacio</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>movement</comment>
        <translation>Ida</translation>
    </message>
    <message>
        <source>Sound: {0}</source>
        <translation>Sonido: {0}</translation>
    </message>
    <message>
        <source>No sound output; the screen flashes</source>
        <translation>Sin salida de sonido; la pantalla parpadea</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Sin material</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Watch for</source>
        <translation>Fíjese</translation>
    </message>
    <message>
        <source>Make it easier</source>
        <translation>Hacerlo más fácil</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Weeks, from the day it is begun</source>
        <translation>Semanas, desde el día en que se empieza</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rest between rounds</source>
        <translation>Descanso entre rondas</translation>
    </message>
    <message>
        <source>Time between exercises</source>
        <translation>Tiempo entre ejercicios</translation>
    </message>
    <message>
        <source>all</source>
        <comment>weeks</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>For bad days</source>
        <translation>Para días malos</translation>
    </message>
    <message>
        <source>Days, rounds…</source>
        <translation>Días, rondas…</translation>
    </message>
    <message>
        <source>Name, days and rounds</source>
        <translation>Nombre, días y rondas</translation>
    </message>
    <message>
        <source>Exercises of the programme</source>
        <translation>Ejercicios del programa</translation>
    </message>
    <message>
        <source>↑ Earlier</source>
        <translation>↑ Antes</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>↓ Later</source>
        <translation>↓ Después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>My usual dose</source>
        <translation>Mi dosis habitual</translation>
    </message>
    <message>
        <source>Leave the dose to what you chose for this exercise by itself</source>
        <translation>Dejar la dosis en lo que eligió para este ejercicio por separado</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Una vez más</translation>
    </message>
    <message>
        <source>Put it in once more</source>
        <translation>Ponerlo una vez más</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>As I chose</source>
        <translation>Como elegí</translation>
    </message>
    <message>
        <source>In these weeks</source>
        <translation>En estas semanas</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>none</source>
        <comment>weight or band</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>Outside what the exercise says: {0}. The app cannot tell whether that is good for you. A physiotherapist can.</source>
        <translation>Fuera de lo que dice el ejercicio: {0}. La aplicación no puede saber si es bueno para usted. Un fisioterapeuta sí.</translation>
    </message>
    <message>
        <source>That cannot be timed: each time needs a movement, or a hold of 1 s or more.</source>
        <translation>Eso no se puede medir: cada vez necesita un movimiento, o mantener 1&#xa0;s o más.</translation>
    </message>
    <message>
        <source>Exercises to add</source>
        <translation>Ejercicios para añadir</translation>
    </message>
    <message>
        <source>There is no exercise in it yet.</source>
        <translation>Todavía no tiene ningún ejercicio.</translation>
    </message>
    <message>
        <source>+ Add an exercise…</source>
        <translation>+ Añadir un ejercicio…</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>More than {0} exercises do not fit in.</source>
        <translation>No caben más de {0} ejercicios.</translation>
    </message>
    <message>
        <source>Drag an exercise to another place, or press Alt+↑ and Alt+↓. Delete takes it out.</source>
        <translation>Arrastre un ejercicio a otro lugar, o pulse Alt+↑ y Alt+↓. Supr lo quita.</translation>
    </message>
    <message>
        <source>Print the programme</source>
        <translation>Imprimir el programa</translation>
    </message>
    <message>
        <source>Delete programme</source>
        <translation>Eliminar el programa</translation>
    </message>
    <message>
        <source>+ Add several…</source>
        <translation>+ Añadir varios…</translation>
    </message>
    <message>
        <source>Add several exercises</source>
        <translation>Añadir varios ejercicios</translation>
    </message>
    <message>
        <source>Share the programme</source>
        <translation>Compartir el programa</translation>
    </message>
    <message>
        <source>My programme of the day</source>
        <translation>Mi programa del día</translation>
    </message>
    <message>
        <source>about {0} · press Space</source>
        <translation>aprox. {0} · pulse Espacio</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>It needs a name first.</source>
        <translation>Primero necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a programme named “{0}” already.</source>
        <translation>Ya hay un programa llamado «{0}».</translation>
    </message>
    <message>
        <source>Tick an exercise first: Space ticks.</source>
        <translation>Marque antes un ejercicio: Espacio marca.</translation>
    </message>
    <message>
        <source>Save as my own…</source>
        <translation>Guardar como mío…</translation>
    </message>
    <message>
        <source>Save as my own</source>
        <translation>Guardar como mío</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>A name for your programme</source>
        <translation>Un nombre para su programa</translation>
    </message>
    <message>
        <source>Changed, not saved</source>
        <translation>Cambiado, sin guardar</translation>
    </message>
    <message>
        <source>Changed, not saved. The ready-made one stays as it is.</source>
        <translation>Cambiado, sin guardar. El incluido sigue como está.</translation>
    </message>
    <message>
        <source>Programme list</source>
        <translation>Lista de programas</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Incluidos</translation>
    </message>
    <message>
        <source>✓ Done today</source>
        <translation>✓ Hecho hoy</translation>
    </message>
    <message>
        <source>★ Today&apos;s</source>
        <translation>★ El de hoy</translation>
    </message>
    <message>
        <source>• Changed</source>
        <translation>• Cambiado</translation>
    </message>
    <message>
        <source>The changes to “{0}” were undone.</source>
        <translation>Los cambios de «{0}» se han deshecho.</translation>
    </message>
    <message>
        <source>“{0}” was taken out of “{1}”.</source>
        <translation>«{0}» se ha quitado de «{1}».</translation>
    </message>
    <message>
        <source>The programme is not there any more.</source>
        <translation>El programa ya no está.</translation>
    </message>
    <message>
        <source>Use this order</source>
        <translation>Usar este orden</translation>
    </message>
    <message>
        <source>More than {0} repetitions in all do not fit in.</source>
        <translation>No caben más de {0} repeticiones en total.</translation>
    </message>
    <message>
        <source>Add exercises</source>
        <translation>Añadir ejercicios</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>Add to my exercises</source>
        <translation>Añadir a mis ejercicios</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>y {0} más</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Dejar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar el otro</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Los dos</translation>
    </message>
    <message>
        <source>1 programme</source>
        <translation>1 programa</translation>
    </message>
    <message>
        <source>{0} programmes</source>
        <translation>{0} programas</translation>
    </message>
    <message>
        <source>“{0}” holds {1}.</source>
        <translation>«{0}» contiene {1}.</translation>
    </message>
    <message>
        <source>You have all of it already.</source>
        <translation>Ya lo tiene todo.</translation>
    </message>
    <message>
        <source>about {0}</source>
        <translation>aprox. {0}</translation>
    </message>
    <message>
        <source>Programme of {0} · {1}</source>
        <translation>Programa de {0} · {1}</translation>
    </message>
    <message>
        <source>In place of your own “{0}”?</source>
        <translation>¿En lugar de su «{0}»?</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>You have it already</source>
        <translation>Ya lo tiene</translation>
    </message>
    <message>
        <source>There is another one, “{0}”, which stays.</source>
        <translation>Hay otro, «{0}», que se queda.</translation>
    </message>
    <message>
        <source>Today: not known</source>
        <translation>Hoy: no se sabe</translation>
    </message>
    <message>
        <source>At my own pace</source>
        <translation>A mi ritmo</translation>
    </message>
    <message>
        <source>Each rep waits for the key.</source>
        <translation>Cada repetición espera a la tecla.</translation>
    </message>
    <message>
        <source>The usual way</source>
        <translation>La forma habitual</translation>
    </message>
    <message>
        <source>{0} today</source>
        <translation>{0} hoy</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Toca hoy</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Toca</translation>
    </message>
    <message>
        <source>✓ {0} times today</source>
        <translation>✓ {0} veces hoy</translation>
    </message>
    <message>
        <source>✓ {0} today</source>
        <translation>✓ {0} hoy</translation>
    </message>
    <message>
        <source>Today {0} of {1}</source>
        <translation>Hoy {0} de {1}</translation>
    </message>
    <message>
        <source>Today: {0} done</source>
        <translation>Hoy: {0} hechos</translation>
    </message>
    <message>
        <source>Best learned first: {0}. Nothing is locked; the choice is yours.</source>
        <translation>Conviene aprender antes: {0}. Nada está bloqueado; usted elige.</translation>
    </message>
    <message>
        <source>done once</source>
        <translation>hecho una vez</translation>
    </message>
    <message>
        <source>done {0} times</source>
        <translation>hecho {0} veces</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>The programme “{0}” has a form that you removed. Choose another one there first, or undo.</source>
        <translation>El programa «{0}» tiene una variante que usted quitó. Elija antes otra allí, o deshaga.</translation>
    </message>
    <message>
        <source>All in one position</source>
        <translation>Todo en una posición</translation>
    </message>
    <message>
        <source>You change position once</source>
        <translation>Cambia de posición una vez</translation>
    </message>
    <message>
        <source>You change position {0} times</source>
        <translation>Cambia de posición {0} veces</translation>
    </message>
    <message>
        <source>It was your programme of the day.</source>
        <translation>Era su programa del día.</translation>
    </message>
    <message>
        <source>Another order means changing position once less.</source>
        <translation>Con otro orden cambiaría de posición una vez menos.</translation>
    </message>
    <message>
        <source>Another order means changing position {0} times less.</source>
        <translation>Con otro orden cambiaría de posición {0} veces menos.</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <source>Notice: {0}</source>
        <translation>Aviso: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Atención: {0}</translation>
    </message>
    <message>
        <source>Problem: {0}</source>
        <translation>Problema: {0}</translation>
    </message>
    <message>
        <source>“Later” asks again in {0} minutes.</source>
        <translation>«Más tarde» vuelve a preguntar dentro de {0} minutos.</translation>
    </message>
    <message>
        <source>This was the last time today.</source>
        <translation>Esta ha sido la última vez hoy.</translation>
    </message>
    <message>
        <source>Time for {0}</source>
        <translation>Es hora de: {0}</translation>
    </message>
    <message>
        <source>Click to start.</source>
        <translation>Haga clic para empezar.</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 más</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} más</translation>
    </message>
    <message>
        <source>There was a reminder for {0}.</source>
        <translation>Había un recordatorio de {0}.</translation>
    </message>
    <message>
        <source>{0} of {1} due</source>
        <translation>{0} de {1} previstos</translation>
    </message>
    <message>
        <source>hard {0}</source>
        <translation>difícil {0}</translation>
    </message>
    <message>
        <source>hurt {0}</source>
        <translation>dolió {0}</translation>
    </message>
    <message>
        <source>{0}: done on {1} of {2} days due since {3}.</source>
        <translation>{0}: hecho {1} de los {2} días que tocaba desde el {3}.</translation>
    </message>
    <message>
        <source>better {0}</source>
        <translation>mejor {0}</translation>
    </message>
    <message>
        <source>the same {0}</source>
        <translation>igual {0}</translation>
    </message>
    <message>
        <source>worse {0}</source>
        <translation>peor {0}</translation>
    </message>
    <message>
        <source>tingling {0}</source>
        <translation>hormigueo {0}</translation>
    </message>
    <message>
        <source>numbness {0}</source>
        <translation>adormecimiento {0}</translation>
    </message>
    <message>
        <source>weakness {0}</source>
        <translation>debilidad {0}</translation>
    </message>
    <message>
        <source>both legs {0}</source>
        <translation>ambas piernas {0}</translation>
    </message>
    <message>
        <source>bladder or bowel {0}</source>
        <translation>vejiga o intestino {0}</translation>
    </message>
    <message>
        <source>numb seat {0}</source>
        <translation>nalgas o entrepierna dormidas {0}</translation>
    </message>
    <message>
        <source>The day after a session: {0}.</source>
        <translation>El día después de una sesión: {0}.</translation>
    </message>
    <message>
        <source>Noted as new: {0}.</source>
        <translation>Anotado como nuevo: {0}.</translation>
    </message>
    <message>
        <source>Report for the physiotherapist</source>
        <translation>Informe para el fisioterapeuta</translation>
    </message>
    <message>
        <source>One or two pages: how it goes, what was done, stops and your notes.</source>
        <translation>Una o dos páginas: cómo va, qué se hizo, las interrupciones y sus notas.</translation>
    </message>
    <message>
        <source>Your name, if you want it on the page</source>
        <translation>Su nombre, si lo quiere en la página</translation>
    </message>
    <message>
        <source>Your date of birth, if you want it there</source>
        <translation>Su fecha de nacimiento, si la quiere ahí</translation>
    </message>
    <message>
        <source>Both stay on this computer; empty a field to remove it.</source>
        <translation>Ambos se quedan en este ordenador; vacíe un campo para quitarlo.</translation>
    </message>
    <message>
        <source>Put all of the history into the PDF as a file (JSON)</source>
        <translation>Incluir todo el historial en el PDF como archivo (JSON)</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Period: {0}</source>
        <translation>Periodo: {0}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>One page: pictures, doses, what to watch for, and room for notes.</source>
        <translation>Una página: dibujos, dosis, en qué fijarse y espacio para notas.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>En este periodo no se registró nada.</translation>
    </message>
    <message>
        <source>For the physiotherapist</source>
        <translation>Para el fisioterapeuta</translation>
    </message>
    <message>
        <source>Exercise diary, for the physiotherapist</source>
        <translation>Diario de ejercicios, para el fisioterapeuta</translation>
    </message>
    <message>
        <source>Prescribed</source>
        <translation>Indicado</translation>
    </message>
    <message>
        <source>Doses done</source>
        <translation>Dosis hechas</translation>
    </message>
    <message>
        <source>Prescribed, and done</source>
        <translation>Indicado y hecho</translation>
    </message>
    <message>
        <source>Doses completed</source>
        <translation>Dosis completas</translation>
    </message>
    <message>
        <source>Pain before and after sessions</source>
        <translation>Dolor antes y después de las sesiones</translation>
    </message>
    <message>
        <source>No pain was noted in this period.</source>
        <translation>En este periodo no se anotó dolor.</translation>
    </message>
    <message>
        <source>Stops: none; every set begun came to its end.</source>
        <translation>Interrupciones: ninguna; cada serie empezada llegó a su fin.</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Interrupciones</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Notes, in the person&apos;s own words</source>
        <translation>Notas, en palabras de la persona</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Date and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>{0} rounds</source>
        <translation>{0} rondas</translation>
    </message>
    <message>
        <source>If it hurts more, or symptoms travel further down the leg: stop that exercise.</source>
        <translation>Si duele más, o los síntomas bajan más por la pierna: pare ese ejercicio.</translation>
    </message>
    <message>
        <source>{0} · Sciatica Timer {1}</source>
        <translation>{0} · Sciatica Timer {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates</comment>
        <translation>del {0} al {1}</translation>
    </message>
    <message>
        <source>born {0}</source>
        <translation>nacimiento: {0}</translation>
    </message>
    <message>
        <source>Active on {0} of {1} days · {2} whole sets · {3} min · {4} of {5} doses completed</source>
        <translation>Activo {0} de {1} días · {2} series enteras · {3}&#xa0;min · {4} de {5} dosis completas</translation>
    </message>
    <message>
        <source>single exercises</source>
        <translation>ejercicios sueltos</translation>
    </message>
    <message>
        <source>Programme of the day: {0}.</source>
        <translation>Programa del día: {0}.</translation>
    </message>
    <message>
        <source>Sessions: {0}.</source>
        <translation>Sesiones: {0}.</translation>
    </message>
    <message>
        <source>{0}, at last {1}</source>
        <translation>{0}, al final {1}</translation>
    </message>
    <message>
        <source>{0} reps · sets: {1}</source>
        <translation>{0} repeticiones · series: {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <comment>dates, in a narrow column</comment>
        <translation>{0} – {1}</translation>
    </message>
    <message>
        <source>Adherence by week</source>
        <translation>Constancia por semana</translation>
    </message>
    <message>
        <source>Adherence by month</source>
        <translation>Constancia por mes</translation>
    </message>
    <message>
        <source>Adherence by year</source>
        <translation>Constancia por año</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>back before</source>
        <translation>espalda antes</translation>
    </message>
    <message>
        <source>leg before</source>
        <translation>pierna antes</translation>
    </message>
    <message>
        <source>back after</source>
        <translation>espalda después</translation>
    </message>
    <message>
        <source>leg after</source>
        <translation>pierna después</translation>
    </message>
    <message>
        <source>Mean, first half of the period → second half: {0}.</source>
        <translation>Media, primera mitad del periodo → segunda mitad: {0}.</translation>
    </message>
    <message>
        <source>Sessions with an answer: {0}.</source>
        <translation>Sesiones con respuesta: {0}.</translation>
    </message>
    <message>
        <source>Drawn are means, one for each line of the adherence.</source>
        <translation>Se muestran medias, una por cada línea de la constancia.</translation>
    </message>
    <message>
        <source>Sets that ended early or hurt: {0} ({1}).</source>
        <translation>Series que terminaron antes o dolieron: {0} ({1}).</translation>
    </message>
    <message>
        <source>Completed, and it hurt</source>
        <translation>Completada, y dolió</translation>
    </message>
    <message>
        <source>Stopped: it hurt more</source>
        <translation>Parada: dolió más</translation>
    </message>
    <message>
        <source>{0} of {1} are shown.</source>
        <translation>Se muestran {0} de {1}.</translation>
    </message>
    <message>
        <source>This is a diary: what the person did and noted with a timer at home. It is no diagnosis and no advice, and nobody has checked it. Pain is rated from 0 (none) to 10 (the worst imaginable); every answer may be skipped.</source>
        <translation>Esto es un diario: lo que la persona hizo y anotó en casa con un temporizador. No es un diagnóstico ni un consejo, y nadie lo ha comprobado. El dolor se valora de 0 (ninguno) a 10 (el peor imaginable); toda respuesta se puede omitir.</translation>
    </message>
    <message>
        <source>Sciatica Timer {0} · a diary, no diagnosis · made on {1}</source>
        <translation>Sciatica Timer {0} · un diario, no un diagnóstico · hecho el {1}</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Página {0} de {1}</translation>
    </message>
    <message>
        <source>I have read this   Enter</source>
        <translation>Lo he leído   Intro</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Lo he leído</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Cambiar ejercicio</translation>
    </message>
    <message>
        <source>Hear how</source>
        <translation>Oír cómo</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>+10 s rest</source>
        <translation>+10&#xa0;s descanso</translation>
    </message>
    <message>
        <source>Stop: it hurts more</source>
        <translation>Parar: duele más</translation>
    </message>
    <message>
        <source>Skip exercise</source>
        <translation>Saltar ejercicio</translation>
    </message>
    <message>
        <source>One more set</source>
        <translation>Otra serie</translation>
    </message>
    <message>
        <source>My own pace</source>
        <translation>Mi ritmo</translation>
    </message>
    <message>
        <source>The usual pace</source>
        <translation>El ritmo habitual</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Acabar</translation>
    </message>
    <message>
        <source>One more set of {0}</source>
        <translation>Otra serie de {0}</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo está?</translation>
    </message>
    <message>
        <source>Press 1 to 4, Space to skip.</source>
        <translation>Pulse de 1 a 4; Espacio salta.</translation>
    </message>
    <message>
        <source>Press 0 to 9, X for 10, Space to skip.</source>
        <translation>Pulse de 0 a 9, X para 10; Espacio salta.</translation>
    </message>
    <message>
        <source>Enter leaves.</source>
        <translation>Intro sale.</translation>
    </message>
    <message>
        <source>How far down does it go?</source>
        <translation>¿Hasta dónde baja?</translation>
    </message>
    <message>
        <source>Before: {0}</source>
        <translation>Antes: {0}</translation>
    </message>
    <message>
        <source>How far down</source>
        <translation>Hasta dónde baja</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Nalga</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>Below the knee</source>
        <translation>Por debajo de la rodilla</translation>
    </message>
    <message>
        <source>Tingling</source>
        <translation>Hormigueo</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Adormecimiento</translation>
    </message>
    <message>
        <source>Weakness</source>
        <translation>Debilidad</translation>
    </message>
    <message>
        <source>In both legs</source>
        <translation>En ambas piernas</translation>
    </message>
    <message>
        <source>Changes in bladder or bowel</source>
        <translation>Cambios en la vejiga o el intestino</translation>
    </message>
    <message>
        <source>Numb where you sit</source>
        <translation>Nalgas o entrepierna dormidas</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>How was it after last time?</source>
        <translation>¿Cómo estuvo después de la última vez?</translation>
    </message>
    <message>
        <source>After last time</source>
        <translation>Después de la última vez</translation>
    </message>
    <message>
        <source>Is anything new?</source>
        <translation>¿Hay algo nuevo?</translation>
    </message>
    <message>
        <source>Is anything new, or more, since last time?</source>
        <translation>¿Hay algo nuevo, o más fuerte, desde la última vez?</translation>
    </message>
    <message>
        <source>New since last time</source>
        <translation>Nuevo desde la última vez</translation>
    </message>
    <message>
        <source>New</source>
        <comment>symptoms</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Hoy no</translation>
    </message>
    <message>
        <source>Next   Space</source>
        <translation>Siguiente   Espacio</translation>
    </message>
    <message>
        <source>Skip   Space</source>
        <translation>Saltar   Espacio</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Start   Space</source>
        <translation>Empezar   Espacio</translation>
    </message>
    <message>
        <source>Start   Enter</source>
        <translation>Empezar   Intro</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation>Empezar igual</translation>
    </message>
    <message>
        <source>Not today   Space</source>
        <translation>Hoy no   Espacio</translation>
    </message>
    <message>
        <source>Not today   Esc</source>
        <translation>Hoy no   Esc</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltado</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>an answer</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>not answered. {0}</source>
        <translation>sin responder. {0}</translation>
    </message>
    <message>
        <source>Picture of a leg. The buttons beside it say the same.</source>
        <translation>Dibujo de una pierna. Los botones de al lado dicen lo mismo.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Control de síntomas</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>¿Todo listo?</translation>
    </message>
    <message>
        <source>Turned off. Settings turns it on.</source>
        <translation>Desactivado. En Ajustes se activa.</translation>
    </message>
    <message>
        <source>0 to 3: carry on. 4 or 5: do less. 6 or more: stop this exercise today.</source>
        <translation>De 0 a 3: siga. 4 o 5: haga menos. 6 o más: deje este ejercicio por hoy.</translation>
    </message>
    <message>
        <source>These numbers come from another condition; nobody has tested them for sciatica.</source>
        <translation>Estos números vienen de otra dolencia; nadie los ha probado para la ciática.</translation>
    </message>
    <message>
        <source>Worse the next day: do less.</source>
        <translation>Si al día siguiente está peor: haga menos.</translation>
    </message>
    <message>
        <source>0: no pain. Carry on.</source>
        <translation>0: sin dolor. Siga.</translation>
    </message>
    <message>
        <source>1 to 3: carry on.</source>
        <translation>De 1 a 3: siga.</translation>
    </message>
    <message>
        <source>4 or 5: do less today: move less far, do fewer, or hold shorter.</source>
        <translation>4 o 5: hoy haga menos: llegue menos lejos, haga menos repeticiones o mantenga menos tiempo.</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise today.</source>
        <translation>6 o más: deje este ejercicio por hoy.</translation>
    </message>
    <message>
        <source>The leg comes first: symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>La pierna va primero: si los síntomas bajan más por la pierna, o hay más hormigueo, pare ese ejercicio, sea cual sea el número.</translation>
    </message>
    <message>
        <source>Your leg is worse than before. Symptoms that travel further down the leg, or more tingling, mean stop that exercise, whatever the number.</source>
        <translation>Su pierna está peor que antes. Si los síntomas bajan más por la pierna, o hay más hormigueo, pare ese ejercicio, sea cual sea el número.</translation>
    </message>
    <message>
        <source>Back pain</source>
        <translation>Dolor de espalda</translation>
    </message>
    <message>
        <source>Leg pain</source>
        <translation>Dolor de pierna</translation>
    </message>
    <message>
        <source>How much pain now?</source>
        <translation>¿Cuánto dolor ahora?</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>worst imaginable</source>
        <translation>el peor imaginable</translation>
    </message>
    <message>
        <source>{0} {1} of {2}</source>
        <translation>{0} {1} de {2}</translation>
    </message>
    <message>
        <source>0 to {0}, not answered</source>
        <translation>de 0 a {0}, sin responder</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Volver a oírlo</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Can you hear this?</source>
        <translation>¿Oye esto?</translation>
    </message>
    <message>
        <source>No sound output found. The screen will flash instead.</source>
        <translation>No se ha encontrado salida de sonido. La pantalla parpadeará.</translation>
    </message>
    <message>
        <source>The sound is muted. Press M to hear it.</source>
        <translation>El sonido está en silencio. Pulse M para oírlo.</translation>
    </message>
    <message>
        <source>Sound comes out of: {0}</source>
        <translation>El sonido sale por: {0}</translation>
    </message>
    <message>
        <source>Sound check</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Tones: {0}</source>
        <translation>Tonos: {0}</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Not now   Esc</source>
        <translation>Ahora no   Esc</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The tones get louder. Press Space, or the button you use, as soon as you hear them.</source>
        <translation>Los tonos suenan cada vez más fuerte. Pulse Espacio, o el botón que use, en cuanto los oiga.</translation>
    </message>
    <message>
        <source>Tones {0} of {1}</source>
        <translation>Tonos {0} de {1}</translation>
    </message>
    <message>
        <source>The sound is set</source>
        <translation>El sonido está ajustado</translation>
    </message>
    <message>
        <source>You heard these tones best: {0}. They are now loud enough for you on this output.</source>
        <translation>Estos tonos son los que mejor oye: {0}. Ahora suenan lo bastante fuerte para usted en esta salida.</translation>
    </message>
    <message>
        <source>I hear it   Space</source>
        <translation>Lo oigo   Espacio</translation>
    </message>
    <message>
        <source>Go on   Space</source>
        <translation>Seguir   Espacio</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Lo oigo</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to {1}. Space skips, Enter skips all that is left.</source>
        <translation>Antes de {0}. Pulse de 1 a {1}. Espacio salta; Intro salta el resto.</translation>
    </message>
    <message>
        <source>Before {0}. Press 0 to 9, X for 10. Space skips, Enter skips all that is left.</source>
        <translation>Antes de {0}. Pulse de 0 a 9, X para 10. Espacio salta; Intro salta el resto.</translation>
    </message>
    <message>
        <source>Before {0}. Press 1 to 6, or 0 for nothing. Space goes on, Enter skips all that is left.</source>
        <translation>Antes de {0}. Pulse de 1 a 6, o 0 para nada. Espacio sigue; Intro salta el resto.</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Any key reads it aloud again. Esc leaves.</source>
        <translation>Cualquier tecla lo lee otra vez en voz alta. Esc sale.</translation>
    </message>
    <message>
        <source>Done   Esc</source>
        <translation>Listo   Esc</translation>
    </message>
    <message>
        <source>Done   Enter</source>
        <translation>Listo   Intro</translation>
    </message>
    <message>
        <source>Go on with what is left</source>
        <translation>Seguir con lo que queda</translation>
    </message>
    <message>
        <source>See history</source>
        <translation>Ver el historial</translation>
    </message>
    <message>
        <source>Well done.</source>
        <translation>Muy bien.</translation>
    </message>
    <message>
        <source>Stopped. Please read this now.</source>
        <translation>Sesión parada. Por favor, lea esto ahora.</translation>
    </message>
    <message>
        <source>You stopped before the first rep, so there is nothing to keep.</source>
        <translation>Paró antes de la primera repetición, así que no hay nada que guardar.</translation>
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
        <translation>Dolió</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Difícil</translation>
    </message>
    <message>
        <source>2   {0}   Space</source>
        <translation>2   {0}   Espacio</translation>
    </message>
    <message>
        <source>2   {0}</source>
        <translation>2   {0}</translation>
    </message>
    <message>
        <source>How was {0}?</source>
        <translation>¿Cómo fue {0}?</translation>
    </message>
    <message>
        <source>How was {0}? 1 fine, 2 hard, 3 it hurt.</source>
        <translation>¿Cómo fue {0}? 1 bien, 2 difícil, 3 dolió.</translation>
    </message>
    <message>
        <source>Noted: fine</source>
        <translation>Anotado: bien</translation>
    </message>
    <message>
        <source>Noted: hard</source>
        <translation>Anotado: difícil</translation>
    </message>
    <message>
        <source>Noted: it hurt</source>
        <translation>Anotado: dolió</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys (?)</source>
        <translation>Teclas (?)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>Activar sonido (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>Silenciar (M)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>Cómo se hace</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <source>Then you have {0} to get into position.</source>
        <translation>Después tiene {0} para colocarse.</translation>
    </message>
    <message>
        <source>set {0}</source>
        <translation>serie {0}</translation>
    </message>
    <message>
        <source>Go on with {0}, {1}?</source>
        <translation>¿Seguir con {0}, {1}?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, {2}, rep {3}?</source>
        <translation>¿Seguir con {0}, serie {1}, {2}, repetición {3}?</translation>
    </message>
    <message>
        <source>Go on with {0}, set {1}, rep {2}?</source>
        <translation>¿Seguir con {0}, serie {1}, repetición {2}?</translation>
    </message>
    <message>
        <source>This session was interrupted at {0}.</source>
        <translation>Esta sesión se interrumpió: {0}.</translation>
    </message>
    <message>
        <source>What you did is kept either way.</source>
        <translation>Lo que hizo se conserva en cualquier caso.</translation>
    </message>
    <message>
        <source>No rep was done yet.</source>
        <translation>Todavía no se había hecho ninguna repetición.</translation>
    </message>
    <message>
        <source>Set {0}</source>
        <translation>Serie {0}</translation>
    </message>
    <message>
        <source>End here?</source>
        <translation>¿Terminar aquí?</translation>
    </message>
    <message>
        <source>Paused. What you did is kept.</source>
        <translation>En pausa. Lo que hizo está guardado.</translation>
    </message>
    <message>
        <source>End   Enter</source>
        <translation>Terminar   Intro</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Go on   Esc</source>
        <translation>Seguir   Esc</translation>
    </message>
    <message>
        <source>Other exercises</source>
        <translation>Otros ejercicios</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter takes it</source>
        <translation>↑ ↓ eligen · Intro lo toma</translation>
    </message>
    <message>
        <source>Keep it   Esc</source>
        <translation>Dejarlo   Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Instead of {0}:</source>
        <translation>En lugar de {0}:</translation>
    </message>
    <message>
        <source>Set {0} of {1}</source>
        <translation>Serie {0} de {1}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>aún {0}</translation>
    </message>
    <message>
        <source>PAUSED</source>
        <translation>EN PAUSA</translation>
    </message>
    <message>
        <source>WHEN READY</source>
        <translation>CUANDO QUIERA</translation>
    </message>
    <message>
        <source>BACK IN</source>
        <comment>so many seconds</comment>
        <translation>SEGUIMOS EN</translation>
    </message>
    <message>
        <source>Exercise {0} of {1}</source>
        <translation>Ejercicio {0} de {1}</translation>
    </message>
    <message>
        <source>Round {0} of {1}</source>
        <translation>Ronda {0} de {1}</translation>
    </message>
    <message>
        <source>Next: set {0} of {1}</source>
        <translation>Siguiente: serie {0} de {1}</translation>
    </message>
    <message>
        <source>Next: rep {0} of {1}</source>
        <translation>Siguiente: repetición {0} de {1}</translation>
    </message>
    <message>
        <source>Rep {0} of {1}</source>
        <translation>Repetición {0} de {1}</translation>
    </message>
    <message>
        <source>You need: {0}</source>
        <translation>Necesita: {0}</translation>
    </message>
    <message>
        <source>Then: done</source>
        <translation>Después: fin</translation>
    </message>
    <message>
        <source>rep {0}</source>
        <translation>repetición {0}</translation>
    </message>
    <message>
        <source>hold {0}</source>
        <translation>mantener {0}</translation>
    </message>
    <message>
        <source>come back slowly</source>
        <translation>volver despacio</translation>
    </message>
    <message>
        <source>rest {0}</source>
        <translation>descanso {0}</translation>
    </message>
    <message>
        <source>change to {0}, {1}</source>
        <translation>cambiar a {0}, {1}</translation>
    </message>
    <message>
        <source>set done, rest {0}</source>
        <translation>serie hecha, descanso {0}</translation>
    </message>
    <message>
        <source>get ready, {0}</source>
        <translation>prepararse, {0}</translation>
    </message>
    <message>
        <source>the next exercise</source>
        <translation>el siguiente ejercicio</translation>
    </message>
    <message>
        <source>round done, rest {0}</source>
        <translation>ronda hecha, descanso {0}</translation>
    </message>
    <message>
        <source>move {0}</source>
        <translation>moverse {0}</translation>
    </message>
    <message>
        <source>rep {0}, as long as you like</source>
        <translation>repetición {0}, el tiempo que quiera</translation>
    </message>
    <message>
        <source>Then: {0}</source>
        <translation>Después: {0}</translation>
    </message>
    <message>
        <source>Keep breathing. {0}</source>
        <translation>Siga respirando. {0}</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Press the button…   Esc</source>
        <translation>Pulse el botón…   Esc</translation>
    </message>
    <message>
        <source>Buttons and keys</source>
        <translation>Botones y teclas</translation>
    </message>
    <message>
        <source>A presenter, a pedal or a headset works without any choice: Page Down, F5, B and the play key pause and go on, Page Up goes back. Any other button or key can be chosen here.</source>
        <translation>Un mando de presentaciones, un pedal o unos auriculares funcionan sin elegir nada: Av Pág, F5, B y la tecla de reproducir ponen en pausa y siguen, Re Pág vuelve atrás. Aquí puede elegir cualquier otro botón o tecla.</translation>
    </message>
    <message>
        <source>Letters are keys: H, S, R and others</source>
        <translation>Las letras son teclas: H, S, R y otras</translation>
    </message>
    <message>
        <source>Turn this off if you speak to the computer, and what it types presses keys.</source>
        <translation>Desactívelo si habla al ordenador y lo que este escribe pulsa teclas.</translation>
    </message>
    <message>
        <source>Remove: {0}</source>
        <translation>Quitar: {0}</translation>
    </message>
    <message>
        <source>{0} already has a meaning of its own. Choose another.</source>
        <translation>{0} ya tiene su propia función. Elija otro.</translation>
    </message>
    <message>
        <source>Pause and go on</source>
        <translation>Pausa y seguir</translation>
    </message>
    <message>
        <source>It hurts more</source>
        <translation>Duele más</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>Cómo se siente</translation>
    </message>
    <message>
        <source>Ask about pain, once a day</source>
        <translation>Preguntar por el dolor una vez al día</translation>
    </message>
    <message>
        <source>Ask how each exercise was</source>
        <translation>Preguntar cómo fue cada ejercicio</translation>
    </message>
    <message>
        <source>Your plan for bad days is offered when your pain reaches this number.</source>
        <translation>Su plan para días malos se le ofrece cuando el dolor llega a este número.</translation>
    </message>
    <message>
        <source>Pain from</source>
        <translation>Dolor desde</translation>
    </message>
    <message>
        <source>Your usual plan is offered again after this many calm days.</source>
        <translation>Su plan habitual se le vuelve a ofrecer después de este número de días tranquilos.</translation>
    </message>
    <message>
        <source>Calm days</source>
        <translation>Días tranquilos</translation>
    </message>
    <message>
        <source>Draft a plan for bad days</source>
        <translation>Preparar un plan para días malos</translation>
    </message>
    <message>
        <source>Back to the usual plan</source>
        <translation>Volver al plan habitual</translation>
    </message>
    <message>
        <source>You follow your plan for bad days since {0}.</source>
        <translation>Sigue su plan para días malos desde el {0}.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one folder:</source>
        <translation>Todo se queda en este ordenador, en una carpeta:</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Sciatica Timer {0}</source>
        <translation>Sciatica Timer {0}</translation>
    </message>
    <message>
        <source>All that is yours is backed up once a day, on this computer. There is no backup yet.</source>
        <translation>De todo lo suyo se hace una copia de seguridad al día, en este ordenador. Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Last backup: {0} ({1})</source>
        <translation>Última copia: {0} ({1})</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>When you ask for help, these facts help too: versions, system, screen, sound, folders. Nothing of your history, pain or notes is among them.</source>
        <translation>Cuando pida ayuda, estos datos también ayudan: versiones, sistema, pantalla, sonido, carpetas. No incluyen nada de su historial, su dolor ni sus notas.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copiar el diagnóstico</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>The window opens again in the other language.</source>
        <translation>La ventana se abre de nuevo en el otro idioma.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion: still pictures only</source>
        <translation>Menos movimiento: solo imágenes fijas</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Remind me of {0}</source>
        <translation>Recordarme {0}</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>{0}: add a time</source>
        <translation>{0}: añadir una hora</translation>
    </message>
    <message>
        <source>Once more an hour later, if it was not done</source>
        <translation>Repetir una hora después si no se hizo</translation>
    </message>
    <message>
        <source>{0}: once more an hour later, if it was not done</source>
        <translation>{0}: repetir una hora después si no se hizo</translation>
    </message>
    <message>
        <source>Choose a day, and it reminds you.</source>
        <translation>Elija un día y se lo recordará.</translation>
    </message>
    <message>
        <source>{0}: time {1}</source>
        <translation>{0}: hora {1}</translation>
    </message>
    <message>
        <source>{0}: remove {1}</source>
        <translation>{0}: quitar {1}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>A notification asks you at the times you choose. Nothing is asked in a session, in quiet hours, or for what you have done by then.</source>
        <translation>Una notificación le pregunta a las horas que elija. No pregunta durante una sesión, en horas de silencio ni por lo que ya haya hecho.</translation>
    </message>
    <message>
        <source>Remind me of an exercise</source>
        <translation>Recordarme un ejercicio</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Al cerrar, seguir en la bandeja</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Iniciar con el ordenador</translation>
    </message>
    <message>
        <source>Remind me of an exercise…</source>
        <translation>Recordarme un ejercicio…</translation>
    </message>
    <message>
        <source>Reminders come while the app is open.</source>
        <translation>Los recordatorios llegan mientras la aplicación está abierta.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so leave the window open or minimized.</source>
        <translation>Este escritorio no muestra bandeja, así que deje la ventana abierta o minimizada.</translation>
    </message>
    <message>
        <source>Reminders come while the app is open, or in the tray.</source>
        <translation>Los recordatorios llegan mientras la aplicación está abierta o en la bandeja.</translation>
    </message>
    <message>
        <source>To start the app with the computer, use the settings of your system.</source>
        <translation>Para iniciar la aplicación con el ordenador, use los ajustes de su sistema.</translation>
    </message>
    <message>
        <source>Show sessions on</source>
        <translation>Mostrar las sesiones en</translation>
    </message>
    <message>
        <source>The app&apos;s own screen</source>
        <translation>La pantalla de la aplicación</translation>
    </message>
    <message>
        <source>{0} (not connected)</source>
        <translation>{0} (no conectada)</translation>
    </message>
    <message>
        <source>Show sessions on: {0}</source>
        <translation>Mostrar las sesiones en: {0}</translation>
    </message>
    <message>
        <source>During a session</source>
        <translation>Durante una sesión</translation>
    </message>
    <message>
        <source>How long you have to get into position before the first rep.</source>
        <translation>Cuánto tiempo tiene para colocarse antes de la primera repetición.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Wait for me where the position changes</source>
        <translation>Esperarme cuando cambia la posición</translation>
    </message>
    <message>
        <source>Otherwise the next exercise begins by itself after {0} s.</source>
        <translation>Si no, el siguiente ejercicio empieza solo a los {0}&#xa0;s.</translation>
    </message>
    <message>
        <source>Wait for a minute at most, then go on</source>
        <translation>Esperar como máximo un minuto</translation>
    </message>
    <message>
        <source>Sessions fill the screen</source>
        <translation>Sesiones a pantalla completa</translation>
    </message>
    <message>
        <source>After so many good sessions in a row, a little more is suggested.</source>
        <translation>Después de tantas sesiones buenas seguidas, se propone un poco más.</translation>
    </message>
    <message>
        <source>Good sessions</source>
        <translation>Sesiones buenas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>How the tones sound</source>
        <translation>Cómo suenan los tonos</translation>
    </message>
    <message>
        <source>Low is for ears that hear high tones badly.</source>
        <translation>Grave es para oídos que oyen mal los tonos agudos.</translation>
    </message>
    <message>
        <source>Check by ear</source>
        <translation>Ajustar de oído</translation>
    </message>
    <message>
        <source>Check by ear: find the tones and the loudness that suit you</source>
        <translation>Ajustar de oído: busque los tonos y el volumen que le van bien</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Flash the screen at every change, too</source>
        <translation>Parpadeo de pantalla en cada cambio</translation>
    </message>
    <message>
        <source>Lower the music while it speaks</source>
        <translation>Bajar la música mientras habla</translation>
    </message>
    <message>
        <source>Music and films, through PulseAudio or PipeWire: this works on Linux alone.</source>
        <translation>Música y películas, mediante PulseAudio o PipeWire: solo funciona en Linux.</translation>
    </message>
    <message>
        <source>Type a time, or change it with the arrow keys</source>
        <translation>Escriba una hora, o cámbiela con las flechas</translation>
    </message>
    <message>
        <source>{0}: how often</source>
        <translation>{0}: cada cuánto</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>every {0} hours</source>
        <translation>cada {0} horas</translation>
    </message>
    <message>
        <source>{0}: from</source>
        <translation>{0}: desde</translation>
    </message>
    <message>
        <source>{0}: until</source>
        <translation>{0}: hasta</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>{0}: fill in the times</source>
        <translation>{0}: rellenar las horas</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet hours: no reminder</source>
        <translation>Horas de silencio: ningún recordatorio</translation>
    </message>
    <message>
        <source>Quiet hours: from</source>
        <translation>Horas de silencio: desde</translation>
    </message>
    <message>
        <source>Quiet hours: until</source>
        <translation>Horas de silencio: hasta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>What is spoken</source>
        <translation>Qué se dice</translation>
    </message>
    <message>
        <source>Seconds of a hold</source>
        <translation>Segundos al mantener</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Say when to breathe in long holds</source>
        <translation>Decir cuándo respirar al mantener</translation>
    </message>
    <message>
        <source>In for 4 s, out for 6.</source>
        <translation>Inspirar 4&#xa0;s, espirar 6.</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Otherwise the app&apos;s own voice speaks; names of your own exercises need the computer&apos;s voice.</source>
        <translation>Si no, habla la voz de la aplicación; los nombres de sus propios ejercicios necesitan la voz del ordenador.</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own voice</source>
        <translation>Usar la voz del ordenador</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>While a screen reader is on</source>
        <translation>Con un lector de pantalla activo</translation>
    </message>
    <message>
        <source>Nothing is spoken; the tones alone lead you.</source>
        <translation>No se dice nada; solo los tonos le guían.</translation>
    </message>
    <message>
        <source>Says both movements and the hold, which side, and which exercise is next.</source>
        <translation>Dice los dos movimientos y cuándo mantener, qué lado toca y qué ejercicio sigue.</translation>
    </message>
    <message>
        <source>Also says how it is done, when you are half way, and to keep breathing.</source>
        <translation>También dice cómo se hace, cuándo va por la mitad y que siga respirando.</translation>
    </message>
    <message>
        <source>Use the Starter</source>
        <translation>Usar el inicial</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Escribirla</translation>
    </message>
    <message>
        <source>See the exercises</source>
        <translation>Ver los ejercicios</translation>
    </message>
    <message>
        <source>Four gentle exercises from the article, once a day.</source>
        <translation>Cuatro ejercicios suaves del artículo, una vez al día.</translation>
    </message>
    <message>
        <source>Enter what your physiotherapist gave you, with its days and times.</source>
        <translation>Escriba lo que le dio su fisioterapeuta, con sus días y veces.</translation>
    </message>
    <message>
        <source>See what there is, and try one. Nothing is planned by that.</source>
        <translation>Vea lo que hay y pruebe uno. Con eso no se planea nada.</translation>
    </message>
    <message>
        <source>The article&apos;s Starter</source>
        <translation>El inicial del artículo</translation>
    </message>
    <message>
        <source>My prescription</source>
        <translation>Mi pauta</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source> Start   Space</source>
        <translation> Empezar   Espacio</translation>
    </message>
    <message>
        <source>All {0} · {1}</source>
        <translation>Los {0} · {1}</translation>
    </message>
    <message>
        <source>done at {0}</source>
        <translation>hecho a las {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Plan for my calendar…</source>
        <translation>Plan para mi calendario…</translation>
    </message>
    <message>
        <source>Start {0}</source>
        <translation>Empezar {0}</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Hola.</translation>
    </message>
    <message>
        <source>Good morning.</source>
        <translation>Buenos días.</translation>
    </message>
    <message>
        <source>Good afternoon.</source>
        <translation>Buenas tardes.</translation>
    </message>
    <message>
        <source>How would you like to go on?</source>
        <translation>¿Cómo quiere seguir?</translation>
    </message>
    <message>
        <source>How would you like to begin?</source>
        <translation>¿Cómo quiere empezar?</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <translation>Por hoy está todo hecho.</translation>
    </message>
    <message>
        <source>Today is a rest day.</source>
        <translation>Hoy es día de descanso.</translation>
    </message>
    <message>
        <source>The next is at {0}.</source>
        <translation>Lo siguiente es a las {0}.</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>Por ahora, hecho.</translation>
    </message>
    <message>
        <source>{0} of {1} are left.</source>
        <translation>Quedan {0} de {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} is left.</source>
        <translation>Queda {0} de {1}.</translation>
    </message>
    <message>
        <source>{0} things to do today.</source>
        <translation>Hoy hay {0} cosas que hacer.</translation>
    </message>
    <message>
        <source>Next: {0}.</source>
        <translation>Siguiente: {0}.</translation>
    </message>
    <message>
        <source>That is enough for today. A pause is part of it.</source>
        <translation>Por hoy es suficiente. La pausa también cuenta.</translation>
    </message>
    <message>
        <source>A day off is part of the plan.</source>
        <translation>Un día libre es parte del plan.</translation>
    </message>
    <message>
        <source>You can change all of it later.</source>
        <translation>Después puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>The rest has time.</source>
        <translation>El resto puede esperar.</translation>
    </message>
    <message>
        <source>Good. Go on whenever you are ready.</source>
        <translation>Bien. Siga cuando quiera.</translation>
    </message>
    <message>
        <source>At your own pace. A little is enough.</source>
        <translation>A su ritmo. Un poco es suficiente.</translation>
    </message>
    <message>
        <source>Left out today because of pain.</source>
        <translation>Hoy se omite por el dolor.</translation>
    </message>
    <message>
        <source>Left out today because something is new.</source>
        <translation>Hoy se omite porque hay algo nuevo.</translation>
    </message>
    <message>
        <source>That is all right. Start stays here in case it gets better.</source>
        <translation>Está bien así. Empezar sigue aquí por si mejora.</translation>
    </message>
    <message>
        <source>{0} of {1} done</source>
        <translation>{0} de {1} hechos</translation>
    </message>
    <message>
        <source>{0} of {1} times today</source>
        <translation>{0} de {1} veces hoy</translation>
    </message>
    <message>
        <source>{0} and 1 more</source>
        <translation>{0} y 1 más</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>Missing or damaged in Sciatica Timer itself: {0}. Installing it again brings back what is left out.</source>
        <translation>En Sciatica Timer falta algo o está dañado: {0}. Si lo instala de nuevo, lo recupera.</translation>
    </message>
    <message>
        <source>{0} positions</source>
        <translation>{0} posiciones</translation>
    </message>
    <message>
        <source>you need: {0}</source>
        <translation>necesita: {0}</translation>
    </message>
    <message>
        <source>nothing else needed</source>
        <translation>no hace falta nada más</translation>
    </message>
    <message>
        <source>all on your back</source>
        <translation>todo boca arriba</translation>
    </message>
    <message>
        <source>all on your side</source>
        <translation>todo de lado</translation>
    </message>
    <message>
        <source>all on your front</source>
        <translation>todo boca abajo</translation>
    </message>
    <message>
        <source>all kneeling</source>
        <translation>todo de rodillas</translation>
    </message>
    <message>
        <source>all on your feet</source>
        <translation>todo sobre los pies</translation>
    </message>
    <message>
        <source>all on hands and knees</source>
        <translation>todo a cuatro patas</translation>
    </message>
    <message>
        <source>all standing</source>
        <translation>todo de pie</translation>
    </message>
    <message>
        <source>all sitting</source>
        <translation>todo sentado</translation>
    </message>
    <message>
        <source>again at {0}</source>
        <translation>otra vez a las {0}</translation>
    </message>
    <message>
        <source>at {0}</source>
        <translation>a las {0}</translation>
    </message>
    <message>
        <source>{0} more times today</source>
        <translation>{0} veces más hoy</translation>
    </message>
    <message>
        <source>again this evening</source>
        <translation>otra vez esta tarde</translation>
    </message>
    <message>
        <source>once more today</source>
        <translation>una vez más hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Sciatica Timer</source>
        <translation>Sciatica Timer</translation>
    </message>
    <message>
        <source>Open Sciatica Timer</source>
        <translation>Abrir Sciatica Timer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Button {0}</source>
        <translation>Botón {0}</translation>
    </message>
    <message>
        <source>That was left out: it would be too long.</source>
        <translation>Eso se ha dejado fuera: sería demasiado largo.</translation>
    </message>
    <message>
        <source>{0} of {1} characters</source>
        <translation>{0} de {1} caracteres</translation>
    </message>
    <message>
        <source>Your last session was stopped because it hurt more, so here is a little less.</source>
        <translation>Su última sesión se paró porque dolía más, así que aquí tiene un poco menos.</translation>
    </message>
    <message>
        <source>In your last {0} sessions you did all you had planned, so here is a little more.</source>
        <translation>En sus últimas {0} sesiones hizo todo lo previsto, así que aquí tiene un poco más.</translation>
    </message>
    <message>
        <source>{0} instead of {1}</source>
        <translation>{0} en lugar de {1}</translation>
    </message>
    <message>
        <source>{0} rep instead of {1}</source>
        <translation>{0} repetición en lugar de {1}</translation>
    </message>
    <message>
        <source>{0} reps instead of {1}</source>
        <translation>{0} repeticiones en lugar de {1}</translation>
    </message>
    <message>
        <source>{0} s instead of {1} s</source>
        <translation>{0}&#xa0;s en lugar de {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold instead of {1} s</source>
        <translation>mantener {0}&#xa0;s en lugar de {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} set instead of {1}</source>
        <translation>{0} serie en lugar de {1}</translation>
    </message>
    <message>
        <source>{0} sets instead of {1}</source>
        <translation>{0} series en lugar de {1}</translation>
    </message>
    <message>
        <source>The easier form next time?</source>
        <translation>¿La próxima vez, la variante más fácil?</translation>
    </message>
    <message>
        <source>The harder form next time?</source>
        <translation>¿La próxima vez, la variante más difícil?</translation>
    </message>
    <message>
        <source>A little less?</source>
        <translation>¿Un poco menos?</translation>
    </message>
    <message>
        <source>A little more?</source>
        <translation>¿Un poco más?</translation>
    </message>
    <message>
        <source>From the next session on: {0}.</source>
        <translation>Desde la próxima sesión: {0}.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Rest now. For next time:</source>
        <translation>Ahora descanse. Para la próxima vez:</translation>
    </message>
    <message>
        <source>Emergency: do not start. Get emergency care now if you have</source>
        <translation>Emergencia: no empiece. Busque atención urgente ahora mismo si tiene</translation>
    </message>
    <message>
        <source>numbness or changed feeling round the genitals, back passage, buttocks or inner thighs</source>
        <translation>adormecimiento o sensibilidad alterada en la zona de los genitales, el ano, las nalgas o la cara interna de los muslos</translation>
    </message>
    <message>
        <source>changes in bladder control: new trouble starting, stopping or feeling urine, or leaking</source>
        <translation>cambios en el control de la vejiga: dificultad nueva para empezar a orinar, para parar o para notar la orina, o escapes</translation>
    </message>
    <message>
        <source>changes in bowel control, or loss of it</source>
        <translation>cambios en el control de las heces, o pérdida de ese control</translation>
    </message>
    <message>
        <source>new sexual numbness</source>
        <translation>pérdida nueva de sensibilidad sexual</translation>
    </message>
    <message>
        <source>symptoms in both legs, or severe or worsening weakness or numbness</source>
        <translation>síntomas en las dos piernas, o debilidad o adormecimiento intensos o que empeoran</translation>
    </message>
    <message>
        <source>Emergency: get emergency care now if you have</source>
        <translation>Emergencia: busque atención urgente ahora mismo si tiene</translation>
    </message>
    <message>
        <source>Stop, and see a doctor or physiotherapist soon, if you have more</source>
        <translation>Pare, y consulte pronto a un médico o fisioterapeuta, si nota más</translation>
    </message>
    <message>
        <source>Chest pain, breathlessness or faintness: stop and get emergency help.</source>
        <translation>Dolor en el pecho, falta de aire o sensación de desmayo: pare y pida ayuda de emergencia.</translation>
    </message>
    <message>
        <source>tingling or numbness</source>
        <translation>hormigueo o adormecimiento</translation>
    </message>
    <message>
        <source>weakness in a leg</source>
        <translation>debilidad en una pierna</translation>
    </message>
    <message>
        <source>pain</source>
        <translation>dolor</translation>
    </message>
    <message>
        <source>trouble keeping your balance</source>
        <translation>dificultad para mantener el equilibrio</translation>
    </message>
    <message>
        <source>What this app is</source>
        <translation>Qué es esta aplicación</translation>
    </message>
    <message>
        <source>A timer and a diary. It does not examine, diagnose or treat, and it promises no cure. Its exercises come from a general article, not from a plan made for you. How much you do is yours to decide: the app never raises a dose by itself.</source>
        <translation>Un temporizador y un diario. No examina, no diagnostica, no trata y no promete curar. Sus ejercicios vienen de un artículo general, no de un plan hecho para usted. Cuánto hace lo decide usted: la aplicación nunca sube una dosis por su cuenta.</translation>
    </message>
    <message>
        <source>Ask a clinician before you begin</source>
        <translation>Pregunte a un profesional de la salud antes de empezar</translation>
    </message>
    <message>
        <source>Above all when you are pregnant, after surgery, a fall or an injury, or with osteoporosis, long-term steroids, cancer, fever, unexplained weight loss, or heart or blood-pressure trouble.</source>
        <translation>Sobre todo en el embarazo, después de una operación, una caída o una lesión, o con osteoporosis, corticoides durante mucho tiempo, cáncer, fiebre, pérdida de peso sin explicación, o problemas de corazón o de tensión arterial.</translation>
    </message>
    <message>
        <source>While you exercise</source>
        <translation>Mientras hace ejercicio</translation>
    </message>
    <message>
        <source>Keep breathing through every hold. Symptoms that travel further down the leg, or more tingling, mean: stop that exercise, whatever the number. “Stop: it hurts more” ends a session at once and keeps what you did.</source>
        <translation>Siga respirando cada vez que mantenga una posición. Si los síntomas bajan más por la pierna, o hay más hormigueo: pare ese ejercicio, sea cual sea el número. «Parar: duele más» termina la sesión al momento y guarda lo que hizo.</translation>
    </message>
    <message>
        <source>If you rate your pain from 0 to 10</source>
        <translation>Si valora su dolor de 0 a 10</translation>
    </message>
    <message>
        <source>Worse the next day: do less. These numbers come from another condition; nobody has tested them for sciatica. The rule about the leg comes first.</source>
        <translation>Si al día siguiente está peor: haga menos. Estos números vienen de otra dolencia; nadie los ha probado para la ciática. La regla de la pierna va primero.</translation>
    </message>
    <message>
        <source>0 to 3: carry on</source>
        <translation>De 0 a 3: siga</translation>
    </message>
    <message>
        <source>4 to 5: move less far, do fewer, or hold shorter</source>
        <translation>De 4 a 5: llegue menos lejos, haga menos repeticiones o mantenga menos tiempo</translation>
    </message>
    <message>
        <source>6 or more: stop this exercise for today</source>
        <translation>6 o más: deje este ejercicio por hoy</translation>
    </message>
    <message>
        <source>About this translation</source>
        <translation>Sobre esta traducción</translation>
    </message>
    <message>
        <source>No doctor or physiotherapist has reviewed this translation yet. The app was written in English.</source>
        <translation>Ningún médico ni fisioterapeuta ha revisado todavía esta traducción. La aplicación se escribió en inglés.</translation>
    </message>
    <message>
        <source>Less: {0}</source>
        <translation>Menos: {0}</translation>
    </message>
    <message>
        <source>More: {0}</source>
        <translation>Más: {0}</translation>
    </message>
    <message>
        <source>{0} · you chose otherwise</source>
        <translation>{0} · usted eligió otra cosa</translation>
    </message>
    <message>
        <source>{0} · top</source>
        <translation>{0} · máximo</translation>
    </message>
    <message>
        <source>{0} · lowest</source>
        <translation>{0} · mínimo</translation>
    </message>
    <message>
        <source>↑ ↓ read on</source>
        <translation>↑ ↓ siguen leyendo</translation>
    </message>
    <message>
        <source>Close   any key</source>
        <translation>Cerrar   cualquier tecla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When you are asked about pain</source>
        <translation>Cuando se le pregunta por el dolor</translation>
    </message>
    <message>
        <source>In the table of History</source>
        <translation>En la tabla del Historial</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>En la ventana</translation>
    </message>
    <message>
        <source>start, pause, go on</source>
        <translation>empezar, pausa, seguir</translation>
    </message>
    <message>
        <source>Page Down, Up</source>
        <translation>Av Pág, Re Pág</translation>
    </message>
    <message>
        <source>the same and back, on a presenter</source>
        <translation>igual y atrás, con un mando</translation>
    </message>
    <message>
        <source>skip this rep or rest</source>
        <translation>saltar esta repetición o descanso</translation>
    </message>
    <message>
        <source>back: this rep again, or the one before</source>
        <translation>atrás: repetir esta, o la anterior</translation>
    </message>
    <message>
        <source>skip the exercise</source>
        <translation>saltar el ejercicio</translation>
    </message>
    <message>
        <source>hear how it is done</source>
        <translation>oír cómo se hace</translation>
    </message>
    <message>
        <source>another exercise instead</source>
        <translation>otro ejercicio en su lugar</translation>
    </message>
    <message>
        <source>an easier form, a harder one</source>
        <translation>una variante más fácil, una más difícil</translation>
    </message>
    <message>
        <source>at your own pace, and back</source>
        <translation>a su ritmo, y volver</translation>
    </message>
    <message>
        <source>one more set</source>
        <translation>otra serie</translation>
    </message>
    <message>
        <source>10 s more rest</source>
        <translation>10&#xa0;s más de descanso</translation>
    </message>
    <message>
        <source>pause, and ask whether to end</source>
        <translation>pausa, y preguntar si termina</translation>
    </message>
    <message>
        <source>stop: it hurts more</source>
        <translation>parar: duele más</translation>
    </message>
    <message>
        <source>mute, and sound on again</source>
        <translation>silencio, y sonido otra vez</translation>
    </message>
    <message>
        <source>full screen</source>
        <translation>pantalla completa</translation>
    </message>
    <message>
        <source>these keys</source>
        <translation>estas teclas</translation>
    </message>
    <message>
        <source>the pages, from Today to Safety</source>
        <translation>las páginas, de Hoy a Seguridad</translation>
    </message>
    <message>
        <source>Ctrl+1 … 5</source>
        <translation>Ctrl+1 … 5</translation>
    </message>
    <message>
        <source>exercises or programmes</source>
        <translation>ejercicios o programas</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>close the window</source>
        <translation>cerrar la ventana</translation>
    </message>
    <message>
        <source>Ctrl+Q, W</source>
        <translation>Ctrl+Q, W</translation>
    </message>
    <message>
        <source>how much it hurts</source>
        <translation>cuánto duele</translation>
    </message>
    <message>
        <source>10, the most</source>
        <translation>10, lo máximo</translation>
    </message>
    <message>
        <source>skip the question</source>
        <translation>saltar la pregunta</translation>
    </message>
    <message>
        <source>a session&apos;s sets, shown or folded</source>
        <translation>mostrar u ocultar las series</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>edit the set</source>
        <translation>editar la serie</translation>
    </message>
    <message>
        <source>delete what is chosen</source>
        <translation>eliminar lo elegido</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>key</comment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>copy the chosen rows</source>
        <translation>copiar las filas elegidas</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>do again</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>Ctrl+⇧Z</source>
        <translation>Ctrl+⇧Z</translation>
    </message>
    <message>
        <source>filter and search</source>
        <translation>filtrar y buscar</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Flecha derecha</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Flecha izquierda</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Question mark</source>
        <translation>Signo de interrogación</translation>
    </message>
    <message>
        <source>Shift+</source>
        <translation>Mayús+</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Tronco</translation>
    </message>
    <message>
        <source>Hips and legs</source>
        <translation>Caderas y piernas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>De pie</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Estiramientos</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>Nervio</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Grave</translation>
    </message>
    <message>
        <source>On your back</source>
        <translation>Boca arriba</translation>
    </message>
    <message>
        <source>On your side</source>
        <translation>De lado</translation>
    </message>
    <message>
        <source>On your front</source>
        <translation>Boca abajo</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>De rodillas</translation>
    </message>
    <message>
        <source>On your feet</source>
        <translation>Sobre los pies</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>A cuatro patas</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sentado</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Una vez al día</translation>
    </message>
    <message>
        <source>{0} to {1} times a day</source>
        <translation>De {0} a {1} veces al día</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0}&#xa0;min {1}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold</source>
        <translation>mantener {0}&#xa0;s</translation>
    </message>
    <message>
        <source>{0} s hold at the start position</source>
        <translation>mantener {0}&#xa0;s en la posición inicial</translation>
    </message>
    <message>
        <source>{0} s hold each way</source>
        <translation>mantener {0}&#xa0;s en cada extremo</translation>
    </message>
    <message>
        <source>{0} s hold, then {1} s</source>
        <translation>mantener {0}&#xa0;s y después {1}&#xa0;s</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un día sí y otro no</translation>
    </message>
    <message>
        <source>every {0} days</source>
        <translation>cada {0} días</translation>
    </message>
    <message>
        <source>week {0}</source>
        <translation>semana {0}</translation>
    </message>
    <message>
        <source>weeks {0} to {1}</source>
        <translation>semanas {0} a {1}</translation>
    </message>
    <message>
        <source>GET READY</source>
        <translation>PREPÁRESE</translation>
    </message>
    <message>
        <source>MOVE</source>
        <translation>MUÉVASE</translation>
    </message>
    <message>
        <source>HOLD</source>
        <translation>MANTENGA</translation>
    </message>
    <message>
        <source>BACK</source>
        <translation>VUELVA</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>DESCANSE</translation>
    </message>
    <message>
        <source>OTHER SIDE</source>
        <translation>OTRO LADO</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>SIGUIENTE</translation>
    </message>
    <message>
        <source>YOUR TIME</source>
        <translation>A SU RITMO</translation>
    </message>
    <message>
        <source>right leg</source>
        <translation>pierna derecha</translation>
    </message>
    <message>
        <source>left leg</source>
        <translation>pierna izquierda</translation>
    </message>
    <message>
        <source>right arm</source>
        <translation>brazo derecho</translation>
    </message>
    <message>
        <source>left arm</source>
        <translation>brazo izquierdo</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>It hurt more</source>
        <translation>Dolió más</translation>
    </message>
    <message>
        <source>Reps skipped</source>
        <translation>Repeticiones saltadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Went on in another form</source>
        <translation>Siguió en otra variante</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>{0} + {1} of {2}</source>
        <translation>{0} + {1} de {2}</translation>
    </message>
    <message>
        <source>There is no exercise {0}; did you mean {1}?</source>
        <translation>No hay ningún ejercicio {0}; ¿quería decir {1}?</translation>
    </message>
    <message>
        <source>There is no exercise {0}; there are {1}.</source>
        <translation>No hay ningún ejercicio {0}; hay {1}.</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; did you mean {1}?</source>
        <translation>No hay ningún ejercicio ni programa {0}; ¿quería decir {1}?</translation>
    </message>
    <message>
        <source>There is no exercise or programme {0}; there are {1}.</source>
        <translation>No hay ningún ejercicio ni programa {0}; hay {1}.</translation>
    </message>
    <message>
        <source>report needs the name of a file that ends in .pdf.</source>
        <translation>report necesita el nombre de un archivo que termine en .pdf.</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, 1 page written</source>
        <translation>{0}: del {1} al {2}, 1 página escrita</translation>
    </message>
    <message>
        <source>{0}: {1} to {2}, {3} pages written</source>
        <translation>{0}: del {1} al {2}, {3} páginas escritas</translation>
    </message>
    <message>
        <source>--from {0} lies after today, {1}.</source>
        <translation>--from {0} es posterior a hoy, {1}.</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Hoy no toca nada.</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>TOCA</translation>
    </message>
    <message>
        <source>DONE</source>
        <translation>HECHO</translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>still to be done</comment>
        <translation>QUEDA</translation>
    </message>
    <message>
        <source>not found</source>
        <comment>version of Qt</comment>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>the place or the reps done are not of this dose</source>
        <translation>el lugar o las repeticiones hechas no son de esta dosis</translation>
    </message>
    <message>
        <source>the order is not of these exercises</source>
        <translation>el orden no es de estos ejercicios</translation>
    </message>
    <message>
        <source>If the power fails, the app will not know where you were in this session: {0}</source>
        <translation>Si se va la luz, la aplicación no sabrá por dónde iba en esta sesión: {0}</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}).</source>
        <translation>No se pudo leer por dónde iba la sesión interrumpida ({0}).</translation>
    </message>
    <message>
        <source>Where the interrupted session stood could not be read ({0}). The file is kept as {1}.</source>
        <translation>No se pudo leer por dónde iba la sesión interrumpida ({0}). El archivo se conserva como {1}.</translation>
    </message>
    <message>
        <source>lists nested too deep</source>
        <translation>listas anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>a time is out of reach</source>
        <translation>un momento está fuera de lo posible</translation>
    </message>
    <message>
        <source>a set is begun twice</source>
        <translation>una serie empieza dos veces</translation>
    </message>
    <message>
        <source>found more reps in all than the {0} that a session can have</source>
        <translation>más repeticiones en total que las {0} que puede tener una sesión</translation>
    </message>
    <message>
        <source>byte {0}</source>
        <translation>byte {0}</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>text in UTF-8</source>
        <translation>texto en UTF-8</translation>
    </message>
    <message>
        <source>{0}: found {1}, expected {2}</source>
        <translation>{0}: encontrado: {1}; esperado: {2}</translation>
    </message>
    <message>
        <source>a value too deep or too large</source>
        <translation>un valor demasiado profundo o demasiado grande</translation>
    </message>
    <message>
        <source>{0} (line {1})</source>
        <translation>{0} (línea {1})</translation>
    </message>
    <message>
        <source>a name that ends in .txt</source>
        <translation>un nombre que termina en .txt</translation>
    </message>
    <message>
        <source>one that ends in {0}</source>
        <translation>uno que termine en {0}</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>a number too large</source>
        <translation>un número demasiado grande</translation>
    </message>
    <message>
        <source>a smaller one</source>
        <translation>uno menor</translation>
    </message>
    <message>
        <source>tables nested too deep</source>
        <translation>tablas anidadas a demasiada profundidad</translation>
    </message>
    <message>
        <source>{0} levels at most</source>
        <translation>{0} niveles como máximo</translation>
    </message>
    <message>
        <source>no ordinary file, or a link that leads nowhere</source>
        <translation>no es un archivo corriente, o es un enlace que no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>more than {0} KB</source>
        <translation>más de {0} KB</translation>
    </message>
    <message>
        <source>a short text file</source>
        <translation>un archivo de texto corto</translation>
    </message>
    <message>
        <source>a number that is not endless</source>
        <translation>un número que no sea infinito</translation>
    </message>
    <message>
        <source>lines {0} and {1} more cannot be read</source>
        <translation>no se pueden leer las líneas {0} y {1} más</translation>
    </message>
    <message>
        <source>line {0} cannot be read</source>
        <translation>no se puede leer la línea {0}</translation>
    </message>
    <message>
        <source>lines {0} cannot be read</source>
        <translation>no se pueden leer las líneas {0}</translation>
    </message>
    <message>
        <source>{0}: expected a year from {1} to {2}</source>
        <translation>{0}: esperado: un año de {1} a {2}</translation>
    </message>
    <message>
        <source>local_date: expected the date of started_at</source>
        <translation>local_date: esperado: la fecha de started_at</translation>
    </message>
    <message>
        <source>round: found {0}, expected {1} at most</source>
        <translation>round: encontrado: {0}; esperado: {1} como máximo</translation>
    </message>
    <message>
        <source>edited_at: expected null where there is no original</source>
        <translation>edited_at: esperado: null donde no hay original</translation>
    </message>
    <message>
        <source>edited_at: expected a time where there is an original</source>
        <translation>edited_at: esperado: un momento donde hay original</translation>
    </message>
    <message>
        <source>left_done, right_done: expected numbers for alternating sides, and null otherwise</source>
        <translation>left_done, right_done: esperado: números si los lados alternan, y null si no</translation>
    </message>
    <message>
        <source>reps_done: expected the lesser of left_done and right_done</source>
        <translation>reps_done: esperado: el menor de left_done y right_done</translation>
    </message>
    <message>
        <source>reps_done: found more than the {0} that were planned</source>
        <translation>reps_done: más de las {0} previstas</translation>
    </message>
    <message>
        <source>set: found {1}, expected {0} at most</source>
        <translation>set: encontrado: {1}; esperado: {0} como máximo</translation>
    </message>
    <message>
        <source>reason: expected nothing for a completed set, and a reason otherwise</source>
        <translation>reason: esperado: nada en una serie completa, y un motivo en las demás</translation>
    </message>
    <message>
        <source>reason: expected pain for a set stopped for pain, and only there</source>
        <translation>reason: esperado: pain en una serie parada por dolor, y solo ahí</translation>
    </message>
    <message>
        <source>another kind of file</source>
        <translation>otro tipo de archivo</translation>
    </message>
    <message>
        <source>a .toml file or a picture</source>
        <translation>un archivo .toml o una imagen</translation>
    </message>
    <message>
        <source>an id that another set of this file has</source>
        <translation>un identificador que ya tiene otra serie de este archivo</translation>
    </message>
    <message>
        <source>an id that another session of this file has</source>
        <translation>un identificador que ya tiene otra sesión de este archivo</translation>
    </message>
    <message>
        <source>more than {0} MB</source>
        <translation>más de {0} MB</translation>
    </message>
    <message>
        <source>an export</source>
        <translation>una exportación</translation>
    </message>
    <message>
        <source>no ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>no existe el archivo</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>un archivo JSON</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>a row is not as it was written</source>
        <translation>una fila no está como se escribió</translation>
    </message>
    <message>
        <source>an index is not complete</source>
        <translation>un índice no está completo</translation>
    </message>
    <message>
        <source>{0} is not an ordinary file</source>
        <translation>{0} no es un archivo corriente</translation>
    </message>
    <message>
        <source>the tables are not those of the version</source>
        <translation>las tablas no son las de la versión</translation>
    </message>
    <message>
        <source>a row is not what its index says, or a part of it is blank</source>
        <translation>una fila no es la que dice su índice, o una parte está vacía</translation>
    </message>
    <message>
        <source>a day is {0}</source>
        <translation>un día es {0}</translation>
    </message>
    <message>
        <source>{0}; the usual settings are used.</source>
        <translation>{0}; se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>{0}; the usual value is used.</source>
        <translation>{0}; se usa el valor habitual.</translation>
    </message>
    <message>
        <source>the ids of exercises</source>
        <translation>identificadores de ejercicios</translation>
    </message>
    <message>
        <source>id: found {0}, which comes with the app; expected one of your own</source>
        <translation>id: encontrado: {0}, que viene con la aplicación; esperado: uno propio</translation>
    </message>
    <message>
        <source>id: found {0}, which {1} already has</source>
        <translation>id: encontrado: {0}, que {1} ya tiene</translation>
    </message>
    <message>
        <source>Changes to your programmes that you did not save are lost when the app is closed: {0}</source>
        <translation>Los cambios de sus programas que no guardó se pierden al cerrar la aplicación: {0}</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read.</source>
        <translation>No se pudieron leer los cambios de sus programas que no había guardado.</translation>
    </message>
    <message>
        <source>Changes to your programmes that you had not saved could not be read. The file is kept as {0}.</source>
        <translation>No se pudieron leer los cambios de sus programas que no había guardado. El archivo se conserva como {0}.</translation>
    </message>
    <message>
        <source>{0}, which another variant already has</source>
        <translation>{0}, que ya tiene otra variante</translation>
    </message>
    <message>
        <source>movement and images</source>
        <translation>movement e images</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>uno de los dos</translation>
    </message>
    <message>
        <source>the name of a .jpg, .png or .webp file beside this one</source>
        <translation>el nombre de un archivo .jpg, .png o .webp junto a este</translation>
    </message>
    <message>
        <source>figure.movement: {0} is not among the movements that ship; nothing is shown</source>
        <translation>figure.movement: {0} no está entre los movimientos incluidos; no se muestra nada</translation>
    </message>
    <message>
        <source>figure: figures are not drawn from {0} any more; the resting picture of the position is shown instead</source>
        <translation>figure: las figuras ya no se dibujan a partir de {0}; se muestra la imagen de la posición en reposo</translation>
    </message>
    <message>
        <source>some of {0}</source>
        <translation>algunos de {0}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>no such picture beside the exercise</source>
        <translation>no hay esa imagen junto al ejercicio</translation>
    </message>
    <message>
        <source>a smaller picture</source>
        <translation>una imagen más pequeña</translation>
    </message>
    <message>
        <source>{0}, which an exercise already has</source>
        <translation>{0}, que ya tiene un ejercicio</translation>
    </message>
    <message>
        <source>{0} reps in all</source>
        <translation>{0} repeticiones en total</translation>
    </message>
    <message>
        <source>{0} at most</source>
        <translation>{0} como máximo</translation>
    </message>
    <message>
        <source>none, for it has no variants</source>
        <translation>ninguna, porque no tiene variantes</translation>
    </message>
    <message>
        <source>the id of an exercise such as {0}</source>
        <translation>el identificador de un ejercicio, como {0}</translation>
    </message>
    <message>
        <source>the id of an exercise, one of {0}</source>
        <translation>el identificador de un ejercicio, uno de {0}</translation>
    </message>
    <message>
        <source>a damaged file, or the first part of one</source>
        <translation>un archivo dañado, o solo su primera parte</translation>
    </message>
    <message>
        <source>a whole {0} file</source>
        <translation>un archivo {0} entero</translation>
    </message>
    <message>
        <source>two files with the name {0}</source>
        <translation>dos archivos con el nombre {0}</translation>
    </message>
    <message>
        <source>a name of its own for each</source>
        <translation>un nombre propio para cada uno</translation>
    </message>
    <message>
        <source>names of .toml, .jpg, .png and .webp files, without folders</source>
        <translation>nombres de archivos .toml, .jpg, .png y .webp, sin carpetas</translation>
    </message>
    <message>
        <source>names that every system can have</source>
        <translation>nombres posibles en cualquier sistema</translation>
    </message>
    <message>
        <source>a {0} file</source>
        <translation>un archivo {0}</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>a damaged file, or one of several parts</source>
        <translation>un archivo dañado, o uno de varias partes</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} archivos</translation>
    </message>
    <message>
        <source>{0} MB once it is unpacked</source>
        <translation>{0} MB al descomprimirlo</translation>
    </message>
    <message>
        <source>{0} MB at most</source>
        <translation>{0} MB como máximo</translation>
    </message>
    <message>
        <source>nothing in it</source>
        <translation>nada dentro</translation>
    </message>
    <message>
        <source>exercises and programmes</source>
        <translation>ejercicios y programas</translation>
    </message>
    <message>
        <source>{0}, which is a link or a folder</source>
        <translation>{0}, que es un enlace o una carpeta</translation>
    </message>
    <message>
        <source>ordinary files</source>
        <translation>archivos corrientes</translation>
    </message>
    <message>
        <source>{0}, which is encrypted</source>
        <translation>{0}, que está cifrado</translation>
    </message>
    <message>
        <source>files without a password</source>
        <translation>archivos sin contraseña</translation>
    </message>
    <message>
        <source>{0}, which is packed in a way that is not known here</source>
        <translation>{0}, comprimido de una forma que aquí no se conoce</translation>
    </message>
    <message>
        <source>an ordinary ZIP file</source>
        <translation>un archivo ZIP corriente</translation>
    </message>
    <message>
        <source>less of {0} than it says</source>
        <translation>menos de {0} de lo que indica</translation>
    </message>
    <message>
        <source>a {0} file or a .toml file</source>
        <translation>un archivo {0} o un archivo .toml</translation>
    </message>
    <message>
        <source>no exercise and no programme</source>
        <translation>ningún ejercicio ni programa</translation>
    </message>
    <message>
        <source>one at least</source>
        <translation>uno al menos</translation>
    </message>
    <message>
        <source>those of the exercises in it</source>
        <translation>las de los ejercicios que contiene</translation>
    </message>
    <message>
        <source>a picture that no exercise shows</source>
        <translation>una imagen que ningún ejercicio muestra</translation>
    </message>
    <message>
        <source>{0}, which is not in the file</source>
        <translation>{0}, que no está en el archivo</translation>
    </message>
    <message>
        <source>pictures that are</source>
        <translation>imágenes que estén</translation>
    </message>
    <message>
        <source>{0}, which another one in it already has</source>
        <translation>{0}, que ya tiene otro dentro</translation>
    </message>
    <message>
        <source>an id of its own for each</source>
        <translation>un identificador propio para cada uno</translation>
    </message>
    <message>
        <source>a JPEG, PNG or WebP picture</source>
        <translation>una imagen JPEG, PNG o WebP</translation>
    </message>
    <message>
        <source>{0} x {1} pixels</source>
        <translation>{0} x {1} píxeles</translation>
    </message>
    <message>
        <source>{0} million at most</source>
        <translation>{0} millones como máximo</translation>
    </message>
    <message>
        <source>another ending</source>
        <translation>otra terminación</translation>
    </message>
    <message>
        <source>{0} files and {1} MB at most</source>
        <translation>{0} archivos y {1} MB como máximo</translation>
    </message>
    <message>
        <source>more than fits into one file</source>
        <translation>más de lo que cabe en un archivo</translation>
    </message>
    <message>
        <source>no exercise and no programme with this id</source>
        <translation>ningún ejercicio ni programa con este identificador</translation>
    </message>
    <message>
        <source>one that is in the list</source>
        <translation>uno que esté en la lista</translation>
    </message>
    <message>
        <source>{0} is missing</source>
        <translation>falta {0}</translation>
    </message>
    <message>
        <source>compressed entries</source>
        <translation>entradas comprimidas</translation>
    </message>
    <message>
        <source>stored ones</source>
        <translation>entradas sin comprimir</translation>
    </message>
    <message>
        <source>a strip of pictures</source>
        <translation>una tira de imágenes</translation>
    </message>
    <message>
        <source>it beside {0}</source>
        <translation>los dos: este y {0}</translation>
    </message>
    <message>
        <source>one of the two</source>
        <translation>uno de los dos</translation>
    </message>
    <message>
        <source>[low, high] within {0} to {1}</source>
        <translation>[menor, mayor] entre {0} y {1}</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used ({0}).</source>
        <translation>No se pudieron leer los ajustes, así que se usan los habituales ({0}).</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0}.</source>
        <translation>No se pudieron leer los ajustes, así que se usan los habituales. El archivo anterior se conserva como {0}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones are used. The old file is kept as {0} ({1}).</source>
        <translation>No se pudieron leer los ajustes, así que se usan los habituales. El archivo anterior se conserva como {0} ({1}).</translation>
    </message>
    <message>
        <source>Some settings could not be used, so the usual ones stand in for them ({0}). All others are as you left them.</source>
        <translation>Algunos ajustes no se pudieron usar; en su lugar se usan los habituales ({0}). Todos los demás están como los dejó.</translation>
    </message>
    <message>
        <source>The file could not be mended: {0}</source>
        <translation>No se pudo reparar el archivo: {0}</translation>
    </message>
    <message>
        <source>The old file is kept as {0}.</source>
        <translation>El archivo anterior se conserva como {0}.</translation>
    </message>
    <message>
        <source>{0} numbers</source>
        <translation>{0} números</translation>
    </message>
    <message>
        <source>4 or none</source>
        <translation>4 o ninguno</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>2 or none</source>
        <translation>2 o ninguna</translation>
    </message>
    <message>
        <source>Reminds you of the programmes you chose</source>
        <translation>Le recuerda los programas que eligió</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; its window was brought to the front.</source>
        <translation>Sciatica Timer ya está abierto con esta carpeta de datos; su ventana se ha traído al frente.</translation>
    </message>
    <message>
        <source>Sciatica Timer is open already with this data folder; but it does not answer.</source>
        <translation>Sciatica Timer ya está abierto con esta carpeta de datos; pero no responde.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Who speaks in a session?</source>
        <translation>¿Quién habla durante la sesión?</translation>
    </message>
    <message>
        <source>Your screen reader is on. Two voices at once are hard to follow, so only one of them speaks.</source>
        <translation>Su lector de pantalla está activo. Dos voces a la vez son difíciles de seguir, así que solo habla una.</translation>
    </message>
    <message>
        <source>You can change this in Settings, under Voice.</source>
        <translation>Puede cambiarlo en Ajustes, en Voz.</translation>
    </message>
    <message>
        <source>The screen reader</source>
        <translation>El lector de pantalla</translation>
    </message>
    <message>
        <source>The app</source>
        <translation>La aplicación</translation>
    </message>
</context>
</TS>
