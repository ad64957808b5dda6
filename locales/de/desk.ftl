### Die Arbeit der Rezeption: Anrufe, Übergabe, Umzug und Abreise; und die Uhren des Hauses.

## Die Leiste

staff-tab-calls = Anrufe
staff-tab-calls-due = fällig
staff-tab-file-short = Anlegen
staff-tab-handover = Übergabe
staff-tab-more = Mehr

## Anrufe

calls-title = Anrufe
calls-now = Jetzt fällig
calls-later = Später
calls-done = Heute erledigt
calls-none-now = Niemand wartet auf einen Anruf.
calls-none-later = Nichts ist aufgeschoben.
calls-none-done = Heute noch kein Anruf.
calls-nobody = Niemand wartet auf einen Anruf.
calls-nobody-say = Wer angerufen werden soll, steht hier, mit dem Grund und dem, was war.
calls-why-unanswered = Niemand hat rechtzeitig geantwortet
calls-why-late = Was wir versprochen haben, ist überfällig
calls-why-question = Wurde etwas gefragt und hat nicht geantwortet
calls-why-talk = Möchte mit jemandem sprechen
calls-why-refused = Hat nicht bekommen, was gewünscht war
calls-why-verify = Etwas Dringendes wurde gebracht: stimmt alles?
calls-why-left-open = Ist abgereist, und das war noch offen
calls-about = { $title }: { $stands }
calls-not-before = nicht vor { $time }
calls-rests = Bitte nicht stören bis { $time }
calls-rests-say = Der Gast möchte bis { $time } nicht gestört werden. Bitte rufen Sie danach an.
calls-tried =
    { $count ->
        [one] Niemand hat abgehoben, einmal versucht
       *[other] Niemand hat abgehoben, { $count }-mal versucht
    }
calls-urgent = Dringend, zuerst anrufen
calls-party = { $night } Liest { $language }.
calls-departed = Ist abgereist.
calls-nobody-there = Niemand ist anzurufen: Der Gast ist abgereist. Ist etwas nachzusenden, zu erstatten oder zu entschuldigen?
calls-ring = Zimmer { $room } anrufen
calls-happened = Was war
calls-open-with = So könnten Sie beginnen
calls-means = In Ihrer Sprache: { $words }
calls-answer-for-them = Für den Gast antworten
calls-waited =
    { $count ->
        [0] { $name } hat sofort geantwortet, um { $time }.
        [one] 1 Minute gewartet; { $name } hat um { $time } geantwortet.
       *[other] { $count } Minuten gewartet; { $name } hat um { $time } geantwortet.
    }
calls-waits =
    { $count ->
        [0] Wartet seit weniger als einer Minute.
        [one] Wartet seit 1 Minute.
       *[other] Wartet seit { $count } Minuten.
    }
calls-how = Wie ist es gelaufen? Ein Druck, und der nächste Anruf kommt
calls-do-liking = Alles ist recht
calls-do-not-right = Nicht richtig, in Ordnung bringen
calls-do-no-answer = Niemand da, wieder um { $time }
calls-do-no-answer-last = Niemand da, jetzt schreiben
calls-do-seen-to = Erledigt
calls-note = Was der Gast sagte
calls-note-hint = Was der Gast gesagt hat, für Ihr Team. Geht mit jedem dieser Knöpfe mit.
calls-note-unkept = Ihre Notiz, die nicht beim Anruf aufgehoben wurde
calls-wrong-outcome = Wählen Sie, wie es gelaufen ist.
calls-faster = { $name } war schneller und hat diesen Anruf erledigt. Vielen Dank.
calls-over = Dieser Anruf ist nicht mehr fällig.
calls-next = Zum nächsten Anruf
calls-went-to-their-liking = Alles ist recht
calls-went-not-right = Nicht richtig, wird in Ordnung gebracht
calls-went-no-answer = Niemand da, Nachricht hinterlassen
calls-went-seen-to = Erledigt
calls-made-by = { $name }, { $time }: { $outcome }.
calls-missed = Abgereist, ehe jemand anrief
calls-missed-at = Der Gast ist um { $time } abgereist, ehe jemand anrief.
calls-needless-at = Nicht mehr nötig, { $time }.

# Ein Mensch spricht es, in der Sprache des Gastes.
calls-opening-unanswered = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: Noch hat Ihnen niemand geantwortet, das tut mir leid. Ich suche jetzt jemanden. Gibt es etwas, das ich wissen sollte?
calls-opening-promised = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: Sie mussten auf uns warten, das tut mir leid. { $owner } kümmert sich jetzt darum, bis { $time }. Passt Ihnen das?
calls-opening-late = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: Wir haben es Ihnen bis { $time } versprochen und sind zu spät. Das tut mir leid. Ich sehe nach, wo es bleibt. Können Sie es noch brauchen?
calls-opening-brought = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: Sie mussten auf uns warten, das tut mir leid. Es sollte jetzt bei Ihnen sein. Ist es so, wie Sie es mögen?
calls-opening-verify = { $greeting }. Hier ist { $name }, { $house }. { $owner } war wegen Ihres Anliegens, { $title }, bei Ihnen. Ich wollte hören, ob jetzt alles in Ordnung ist.
calls-opening-question = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: { $owner } hatte eine Frage an Sie. Darf ich sie Ihnen jetzt stellen?
calls-opening-offer = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: { $owner } hat Ihnen etwas anderes angeboten. Darf ich Ihnen davon erzählen?
calls-opening-talk = { $greeting }. Hier ist { $name }, { $house }. Sie wollten mit jemandem über Ihr Anliegen sprechen, { $title }. Wie kann ich Ihnen helfen?
calls-opening-refused = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }: Wir konnten es nicht möglich machen, das tut mir leid. Ich würde gern hören, was Ihnen stattdessen hilft.
calls-opening-over = { $greeting }. Hier ist { $name }, { $house }. Es geht um Ihr Anliegen, { $title }. Ich wollte hören, ob jetzt alles in Ordnung ist.

## Übergabe

handover-title = Übergabe
handover-heading = Übergabe, { $day }
handover-only = Nur { $department }.
handover-say = Was die nächste Schicht übernimmt.
handover-print = Drucken
handover-notes = Notizen für die nächste Schicht
handover-notes-none = Keine Notizen.
handover-note-new = Eine Notiz für die nächste Schicht
handover-note-hint = Ihr Team liest sie, Gäste nie. Sie bleibt hier, bis jemand sie weglegt.
handover-leave = Notiz hinterlassen
handover-put-away = Weglegen
handover-wrong-empty = Schreiben Sie, was die nächste Schicht wissen soll.
handover-col-room = Zimmer
handover-col-what = Was
handover-col-stands = Wie es steht
handover-col-notes = Gut zu wissen
handover-col-done = Erledigt
handover-new = Noch hat niemand geantwortet ({ $count })
handover-new-none = Alle haben eine Antwort.
handover-calls = Fällige Anrufe ({ $count })
handover-calls-none = Niemand wartet auf einen Anruf.
handover-right = Wird in Ordnung gebracht ({ $count })
handover-right-none = Es ist nichts in Ordnung zu bringen.
handover-promised = Versprochen ({ $count })
handover-promised-none = Nichts ist versprochen.
handover-way = Unterwegs ({ $count })
handover-way-none = Niemand ist unterwegs.
handover-parked = Geparkt ({ $count })
handover-parked-none = Nichts ist geparkt.
handover-asked = Wartet auf den Gast ({ $count })
handover-asked-none = Kein Gast wurde etwas gefragt.
handover-urgent = Dringend, gebracht, und noch kein Wort, ob es stimmt ({ $count })
handover-urgent-none = Zu allem Dringenden hat der Gast etwas gesagt.
handover-planned = Für später geplant ({ $count })
handover-planned-none = Nichts ist geplant.
handover-left = Von abgereisten Gästen noch offen ({ $count })
handover-left-none = Niemandem, der abgereist ist, sind wir etwas schuldig.
handover-misses = Versäumt heute ({ $count })
handover-misses-none = Heute wurde kein Versprechen versäumt.
handover-unanswered = Niemand hat geantwortet seit { $time }
handover-asked-since = Gefragt um { $time }
handover-moved = Umgezogen aus { $room }
handover-note = { $name }: { $words }
handover-miss-late = Versprochen bis { $promised }, und zu spät
handover-miss-not-right = Nicht richtig, sagte der Gast um { $time }
handover-miss-refused = Ging nicht, { $time }

## Umzug

stays-move = Anderes Zimmer
move-title = Anderes Zimmer
move-heading = Ein anderes Zimmer für { $guest }
move-to = Welches Zimmer?
move-along = Zieht mit um
move-along-none = Nichts ist offen.
move-say = Beide Zimmer bleiben vermerkt. Link und Code gelten weiter; zum Code wird jetzt das neue Zimmer eingegeben.
move-do = Umzug von { $guest } eintragen
move-taken = In diesem Zimmer wohnt schon jemand. Wählen Sie ein anderes.
move-wrong-same = Dort wohnt dieser Gast schon. Wählen Sie ein anderes Zimmer.

## Abreise

leave-title = { $room } auschecken
leave-heading = Abreise: { $guest }
leave-say = Etwas ist noch offen. Jetzt lässt es sich noch richten.
leave-open-say = Nach dem Auschecken kommt es auf die Liste der Rezeption, und jemand kümmert sich darum.
leave-calls-say = Nach dem Auschecken gelten sie als versäumt.
leave-right = Noch nicht in Ordnung gebracht
leave-right-say = Danach kann niemand mehr fragen, ob es in Ordnung ist. Jetzt geht es noch.
leave-nothing = Nichts ist mehr offen.
leave-open = Noch offen
leave-calls = Noch fällige Anrufe
leave-not-yet = Noch nicht

## Uhren

clocks-title = Uhren
clocks-say = Wie lange Gäste warten dürfen. Was schon wartet, läuft nach den alten Uhren weiter, bis jemand etwas tut.
clocks-save = Speichern
clocks-saved = Gespeichert.
clocks-for-urgent = Dringend
clocks-for-urgent-say = Sicherheit, kein Wasser, ausgesperrt, medizinisch, ein Baby.
clocks-for-normal = Alles andere
clocks-for-normal-say = Was so bald wie möglich gewünscht ist.
clocks-for-later = Für später gewünscht
clocks-for-later-say = Was zu einer bestimmten Zeit gewünscht ist.
clocks-col-what = Nach so vielen Minuten
clocks-col-minutes = Minuten
clocks-col-usual = Üblich
clocks-answer = Ein Mensch hat geantwortet
clocks-answer-hint = Diese Zeit erfährt der Gast.
clocks-lead = Niemand: Die Leitung der Abteilung
clocks-lead-hint = Erfährt davon, mit allen anderen.
clocks-desk = Rezeption und Dienst habende Leitung
clocks-desk-hint = Erfahren davon, und die Rezeption ruft den Gast an.
clocks-manager = Die Direktion
clocks-manager-hint = Erfährt davon, wieder und wieder.
clocks-nudge = Vor einem Versprechen kommt ein Wink
clocks-nudge-hint = So viele Minuten, ehe es fällig ist.
clocks-grace = Nach einem Versprechen gilt es als versäumt
clocks-grace-hint = So viele Minuten, nachdem es fällig war.
clocks-doubt = Nicht begonnen: bleibt es dabei?
clocks-doubt-hint = Oder auf halbem Weg zum Versprechen, wenn das früher ist.
clocks-lapse = Darauf keine Antwort: zurück an alle
clocks-lapse-hint = So viele Minuten nach der Frage.
clocks-remind = Ein gefragter Gast wird erinnert
clocks-remind-hint = Auf der eigenen Seite.
clocks-ring = Ein gefragter Gast wird angerufen
clocks-ring-hint = Ein Anruf kommt auf die Liste der Rezeption.
clocks-settle = Was gebracht wurde, schließt von selbst ab
clocks-settle-hint = Wenn der Gast nichts sagt.
clocks-verify = Die Rezeption fragt nach, ob es stimmt
clocks-verify-hint = Dringendes schließt nie von selbst ab.
clocks-owner = Etwas ging schief: jemand hat es übernommen
clocks-owner-hint = Diese Zeit erfährt der Gast. Was schon offen ist, behält seine.
clocks-apology = Jemand hat um Entschuldigung gebeten
clocks-apology-hint = So viele Minuten, nachdem es schiefging.
clocks-fix = Die Abhilfe hat begonnen
clocks-fix-hint = So viele Minuten, nachdem es schiefging.
clocks-done = Was begonnen wurde, ist behoben
clocks-done-hint = So viele Minuten nach dem Beginn.
clocks-hours = Die Stunden des Tages
clocks-hours-say = Danach richten sich Anrufe und was jeden Tag wiederkommt. Was für heute schon angelegt ist, behält seine Zeit; ab morgen gelten diese.
clocks-hours-saved = Gespeichert. Was jeden Tag wiederkommt, richtet sich ab morgen danach, Anrufe ab jetzt.
clocks-round-at = Die Morgenrunde
clocks-round-at-hint = Wann sie kommt, mit allem, was Gäste „mit der Morgenrunde“ möchten.
clocks-check-out-by = Abreise bis
clocks-check-out-by-hint = Am Tag der Abreise wird danach nichts mehr gebracht, was jeden Tag wiederkommt.
clocks-ready-by = Zimmer bereit bis
clocks-ready-by-hint = Was Gäste vor der Ankunft wünschen, ist bis dahin im Zimmer. Was sie schon gewünscht haben, behält seine Zeit.
clocks-wrong-night = Der Tag des Hauses beginnt um { $time }: Wählen Sie diese Zeit oder eine spätere.
clocks-wrong-ready = Ein Zimmer ist bereit, wenn die Abreisenden fort sind: Wählen Sie { $time } oder später.
clocks-items = Zeiten einzelner Dinge
clocks-items-say = Wo etwas länger dauert, oder nicht dauern darf. Bleibt „Antwort“ leer, gelten die Uhren oben.
clocks-no-shelf = In eigenen Worten
clocks-col-item = Was
clocks-col-answered = Antwort
clocks-col-delivered = Gebracht
clocks-answered-for = { $item }: Minuten, bis ein Mensch geantwortet hat
clocks-delivered-for = { $item }: Minuten, bis es gebracht ist
clocks-wrong-range = Wählen Sie eine Zahl von Minuten zwischen { $least } und { $most }.
clocks-wrong-lead = Die Leitung erfährt davon, wenn jemand geantwortet haben sollte, oder später: Wählen Sie { $count } oder mehr.
clocks-wrong-desk = Die Rezeption erfährt später davon als die Leitung: Wählen Sie mehr als { $count }.
clocks-wrong-manager = Die Direktion erfährt später davon als die Rezeption: Wählen Sie mehr als { $count }.
clocks-wrong-ring = Angerufen wird ein Gast später als erinnert: Wählen Sie mehr als { $count }.
clocks-wrong-apology = Erst übernimmt es jemand, dann folgt die Entschuldigung: Wählen Sie { $count } oder mehr.
