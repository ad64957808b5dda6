### Die Anrufe des Abends: einer je Gast, zu allem, was war; Nachrichten statt Anrufen; Ruhezeiten.

calls-why-silent = Es wurde gebracht, und wir haben nichts gehört
calls-why-miss = Wir haben nicht Wort gehalten, oder es war nicht recht
calls-why-first-evening = Erster Abend, Willkommensanruf
calls-why-second-touch = Es wurde in Ordnung gebracht: Ist es das, und noch immer?
calls-went-prefers-no-calls = Möchte keine Anrufe, eine Nachricht wurde geschrieben
calls-went-note = Eine Nachricht wurde geschrieben

clocks-calls-from = Abendanrufe ab
clocks-calls-from-hint = Was bis zum Abend warten kann, wird ab dann besprochen, in einem Anruf je Gast.
clocks-quiet-from = Ruhezeit ab
clocks-quiet-from-hint = Danach ruft niemand einen Gast an, außer es ist dringend oder der Gast hat seine Seite gerade offen. Eine Nachricht stört niemanden.
clocks-quiet-until = Ruhezeit bis
clocks-quiet-until-hint = Ab dann dürfen Gäste wieder angerufen werden.
clocks-wrong-calls = Die Abendanrufe beginnen vor der Ruhezeit: Wählen Sie eine Zeit vor { $time }.
clocks-wrong-again = Die Ruhezeit endet, bevor die Abendanrufe beginnen: Wählen Sie eine Zeit vor { $time }.

calls-evening = Anrufe an diesem Abend
calls-today = Anrufe heute
calls-list = Die ganze Liste:
calls-tally = { $made } von { $all } gemacht. { $quiet }
calls-quiet-at = Die Ruhezeit beginnt um { $time }.
calls-quiet-now = Ruhezeit bis { $time }: bitte schreiben, nicht anrufen.
calls-say-as = { $about } Gesprochen „{ $name }“.
calls-put-right = In Ordnung gebracht, zuerst anrufen
calls-tag-prefers = Keine Anrufe, schreiben
calls-tag-no-answer = Niemand erreicht, schreiben
calls-tag-no-evening = Zu spät für einen Anruf, schreiben
calls-tag-quiet = Ruhezeit, schreiben
calls-write-prefers = Keine Anrufe für { $guest }. Schreiben Sie stattdessen: Das stört niemanden.
calls-write-no-answer = Niemand ging ans Telefon. Schreiben Sie { $guest } jetzt.
calls-write-no-evening = Der Gast wurde heute Abend schon angerufen, oder es war zu spät, als es geschah, und er reist vor dem nächsten Abend ab. Schreiben Sie { $guest } stattdessen.
calls-write-quiet = Ruhezeit bis { $time }, und die Seite von { $guest } ist nicht offen. Schreiben Sie jetzt: Das stört niemanden.
calls-awake = Ruhezeit, aber die Seite von { $guest } ist gerade offen: Sie dürfen anrufen.
calls-urgent-say = Es ist dringend, oder der Gast hat um den Anruf gebeten: Rufen Sie trotzdem an.
calls-do-prefers = Möchte keine Anrufe
calls-do-note = Nachricht senden
calls-letter = Ihre Nachricht an { $guest }
calls-letter-hint = Sie steht sofort auf der Seite des Gastes, unter Ihrem Namen. In Ihren eigenen Worten.
calls-letter-unread = Sie steht unter Ihrem Namen auf der Seite des Gastes. Er hat noch keine Seite geöffnet: Legen Sie sie bitte auch auf Papier unter die Tür.
calls-wrong-no-letter = Schreiben Sie, was Sie sagen möchten.
calls-wrong-unsent = Diese Nachricht ist noch nicht gesendet. Senden Sie sie, oder leeren Sie das Feld, wenn Sie es schon gesagt haben.
calls-wrong-which = Wählen Sie, was nicht stimmt.
calls-spoke = Haben Sie trotzdem miteinander gesprochen?
calls-which = Wenn etwas nicht recht ist: was?
calls-guest = Der Name, und ob angerufen wird
calls-guest-save = Speichern
calls-prefers = Möchte keine Anrufe
calls-prefers-hint = Dann schreiben wir stattdessen, für den ganzen Aufenthalt. Bei Dringendem wird trotzdem angerufen.
calls-noted = Gespeichert.
calls-keys = Tasten: 1 bis 4 sagen, wie es war, n schreibt eine Notiz und Esc verlässt sie, j und k gehen durch die Liste, Enter öffnet.
calls-became-to-their-liking = { $guest }: alles recht.
calls-became-not-right = { $guest }: nicht recht, es wird in Ordnung gebracht.
calls-became-no-answer = { $guest }: niemand ging ans Telefon, wieder um { $time }.
calls-became-to-write = { $guest }: Niemand ging ans Telefon. Bitte schreiben Sie jetzt.
calls-became-prefers-no-calls = Keine Anrufe für { $guest }: Von nun an schreiben wir. Bitte schreiben Sie jetzt.
calls-became-note = { $guest }: Ihre Nachricht steht auf der Seite des Gastes.
calls-became-seen-to = { $guest }: erledigt.
calls-became-next = { $became } Als Nächstes: { $guest }.
calls-opening-silent = { $greeting }. Hier ist { $name } von der Rezeption. Es geht um Ihr Anliegen, { $title }. Ich wollte hören, ob alles so ist, wie Sie es mögen, und ob Sie heute Abend noch etwas brauchen.
calls-opening-first-evening = { $greeting }. Hier ist { $name } von der Rezeption. Willkommen im Haus { $house }. Ich wollte hören, ob Sie für Ihren ersten Abend alles haben.
calls-opening-second-touch = { $greeting }. Hier ist { $name } von der Rezeption. Bei Ihnen war etwas nicht recht, und das tut mir leid. Ich wollte hören, ob es jetzt in Ordnung ist.
calls-opening-anything = { $greeting }. Hier ist { $name } von der Rezeption. Ich wollte hören, wie es Ihnen geht und ob Sie etwas brauchen.
calls-opening-also = { $first } { $count ->
    [one] Und Ihr anderes Anliegen, { $titles }: Ist alles so, wie Sie es mögen?
   *[other] Und Ihre anderen Anliegen, { $titles }: Ist alles so, wie Sie es mögen?
}

stays-say-as = Wie man den Namen spricht
stays-say-as-hint = So, wie Sie ihn hören: „oh-KAH-for“. Für alle, die anrufen. Darf leer bleiben.

guest-letters = Für Sie geschrieben
guest-letter-answer = Antworten
guest-letter-signed = { $name }, { $department }, { $time }
