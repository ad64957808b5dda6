### In Ordnung bringen, was schiefging, und Ja sagen.

## Die Leiste und die Liste

right-tab = In Ordnung bringen
right-tab-count = werden in Ordnung gebracht
right-title = Was in Ordnung gebracht wird
right-page-title = In Ordnung bringen: { $room }, { $title }
right-times = { $title }, { $count ->
    [one] einmal
    [2] zweimal
   *[other] { $count }-mal
}
right-and-more = { $title }, und { $count } mehr
right-none = Es ist nichts in Ordnung zu bringen.
right-none-say = Was zu spät kommt, nicht stimmt oder nicht geht, erscheint hier von selbst.
right-none-yours = Sie haben gerade nichts in Ordnung zu bringen.
right-none-yours-say = Hier steht nur, was Sie übernommen haben oder was Ihnen übergeben wurde. Alles andere sieht die Rezeption.
right-done = Heute in Ordnung gebracht
right-in-hands = Liegt seit { $time } bei { $name }.
right-nobody = Noch niemand hat es übernommen, seit { $time }.
right-left = Abgereist { $time }
right-next-owner = Als Nächstes: jemand übernimmt es
right-next-sorry = Als Nächstes: um Entschuldigung bitten
right-next-fix = Als Nächstes: mit der Abhilfe beginnen
right-next-fixed = Wird behoben
right-next-gesture = Als Nächstes: etwas Unerwartetes
right-next-give = Als Nächstes: geben, was gewählt wurde
right-next-plan = Als Nächstes: planen, wann gefragt wird
right-next-touch = Gefragt wird um { $time }
right-next-closed = Der Gast sagt, es ist in Ordnung
right-late-owner = Niemand hat es. Bis { $time } sollte es jemand übernommen haben.
right-late-apology = Niemand hat um Entschuldigung gebeten. Bis { $time } sollte es geschehen sein.
right-late-fix = Die Abhilfe hat nicht begonnen. Bis { $time } sollte sie.
right-late-done = Es hat begonnen und ist nicht fertig. Bis { $time } sollte es so weit sein.
right-late-gift = Es wurde nichts Unerwartetes geschenkt. Bis { $time } sollte es geschehen sein.
right-late-touch = Niemand hat gefragt oder geplant, wann gefragt wird. Bis { $time } sollte es geschehen sein.
right-risen = { $guest }: { $late }
right-risen-handed = { $guest }: Sie sind gebeten, das zu übernehmen.

## Von Hand eröffnet

right-open = Ein Gast hat Ihnen etwas gesagt
right-open-say = Was zu spät kommt oder nicht stimmt, steht schon hier. Dies ist für alles andere.
right-open-room = Zimmer
right-open-words = Was hat der Gast Ihnen gesagt?
right-open-urgent = Es eilt: Sicherheit, Wasser, Gesundheit, ein Baby
right-open-do = Eröffnen
right-wrong-room = Schreiben Sie die Nummer eines Zimmers, in dem ein Gast wohnt
right-wrong-words = Schreiben Sie, was der Gast Ihnen gesagt hat

## Eines davon

right-party = { $guest }. { $night }
right-departed = { $guest } ist abgereist.
right-call = Zimmer { $room } anrufen
right-take = Ich bringe es in Ordnung
right-handed = { $name } ist gebeten, das zu übernehmen, und hat es noch nicht getan. Bis dahin ändert sich für den Gast nichts.
right-handed-you = Sie sind gebeten, das zu übernehmen. Wenn Sie es tun, liest der Gast Ihren Namen.
right-signed = { $name }, { $department }, Wahl { $extension }
right-closed = Der Gast sagt, es ist in Ordnung. Abgeschlossen { $time }.
right-closed-by = { $name } hat es { $time } ohne alles abgeschlossen: { $words }

## Um Entschuldigung bitten

right-step-sorry = Um Entschuldigung bitten, und es meinen
right-wrote = Geschrieben { $time }
right-sorry-begin = Beginnen Sie mit einem davon und machen Sie es zu Ihrem
right-sorry = Ihre Worte
right-sorry-hint = Der Gast liest sie unter Ihrem Namen.
right-sorry-do = Senden
right-sorry-as-it-is = Trotzdem so senden
right-sorry-defends = Das verteidigt oder lobt das Haus:
right-sorry-defends-say = Ohne das wirkt die Entschuldigung besser.
right-wrong-sorry = Schreiben Sie, was Ihnen leidtut
right-wrong-defends = Ihre Worte verteidigen oder loben das Haus
right-starter-late-name = Zu spät
right-starter-late = { $greeting }. Es tut mir sehr leid. Das kam später als versprochen, und das liegt an uns. Ich bleibe dabei, bis Sie sagen, dass es in Ordnung ist. { $name }
right-starter-not-right-name = Nicht richtig
right-starter-not-right = { $greeting }. Es tut mir sehr leid. Was wir gebracht haben, war nicht richtig, und das liegt an uns. Ich bleibe dabei, bis Sie sagen, dass es in Ordnung ist. { $name }
right-starter-refused-name = Wir sagten Nein
right-starter-refused = { $greeting }. Es tut mir sehr leid. Sie haben uns um etwas gebeten, und wir haben Sie ohne gelassen. Ich bleibe dabei, bis es für Sie in Ordnung ist. { $name }
right-starter-complaint-name = Sie sagten es uns
right-starter-complaint = { $greeting }. Es tut mir sehr leid, dass Ihnen das geschehen ist, und danke, dass Sie es uns sagen. Ich bleibe dabei, bis Sie sagen, dass es in Ordnung ist. { $name }
right-starter-again-name = Schon wieder
right-starter-again = { $greeting }. Es tut mir sehr leid. Sie hatten es uns schon gesagt, und wir haben nicht geprüft, ob es hält. Das liegt an uns. Ich bleibe dabei, bis Sie sagen, dass es in Ordnung ist. { $name }
right-starter-plain-name = Kurz
right-starter-plain = { $greeting }. Es tut mir leid. Wir haben Sie enttäuscht. { $name }
right-defending =
    aber | jedoch | allerdings | leider | Richtlinie | Richtlinien | Vorschrift | Vorschriften |
    wie Sie wissen | wir sind stolz | unser hoher Anspruch | normalerweise | gewöhnlich |
    Missverständnis | Unannehmlichkeiten | Sie müssen verstehen | Sie hätten | ausgebucht |
    Personalmangel | nicht unsere Schuld | preisgekrönt | preisgekrönte | preisgekröntes |
    preisgekrönten | preisgekrönter | ausgezeichnet | ausgezeichnete | ausgezeichnetes |
    ausgezeichneten | ausgezeichneter | erstklassig | erstklassige | erstklassiges | erstklassigen |
    renommiert | renommierte | renommiertes | renommierten | Luxus | Luxushotel | fünf Sterne |
    stolz | hohen Anspruch | hohe Ansprüche | hohen Ansprüche | höchste Ansprüche |
    höchsten Ansprüchen | hohen Standards | höchsten Standards | unsere Standards | viel zu tun |
    viel los | sehr beschäftigt | viel Betrieb | Hochbetrieb | voll belegt | haben immer |
    haben schon immer | sonst niemand | niemand sonst | kein anderer Gast | andere Gäste |
    anderen Gäste | noch nie beschwert | noch nie vorgekommen | noch nie passiert | zum ersten Mal |
    unser Bestes | eigentlich | grundsätzlich | in der Regel | höhere Gewalt | unvorhergesehen |
    unvorhergesehene | unvorhergesehenen | außerhalb unserer Kontrolle | nicht in unserer Hand |
    unterbesetzt | zu wenig Personal | knapp besetzt | Ihr Empfinden | wenn Sie das so empfinden

## Die Abhilfe

right-step-fix = In Ordnung bringen
right-fix-open = Was getan wird
right-fix = Was getan wurde, und wer es mit dem Gast geprüft hat
right-fix-done = Es ist behoben
right-fix-begun = Es hat begonnen
right-began = Begonnen { $time }, sagt { $name }
right-did = Erledigt { $time }, sagt { $name }
right-fix-back = Der Gast sagte, es stimme nicht, { $time }
right-fix-back-told = Danach hat der Gast von etwas anderem erzählt, { $time }
right-fix-back-else = Danach ging etwas anderes schief, { $time }
right-agreed-by = Der Gast hat { $name } gesagt, dass es in Ordnung ist, { $time }
right-agreed = Der Gast hat auf seiner Seite gesagt, dass es in Ordnung ist, { $time }
right-brought = { $name } hat es um { $time } gebracht: { $title }.
right-wrong-fixed = Schreiben Sie, was getan wurde

## Etwas Unerwartetes

right-step-gesture = Etwas, womit der Gast nicht rechnet
right-gesture-ask = Worüber würde sich der Gast freuen?
right-gesture-do = So machen
right-gesture-offer = Den Gast wählen lassen
right-gesture-hint = Eines ankreuzen, um es zu tun. Zwei oder drei, und der Gast wählt auf seiner Seite.
right-about = Etwa { $amount }
right-about-over = Etwa { $amount }. Rufen Sie { $name } an, Wahl { $extension }
right-ask = Rufen Sie { $name } an, Wahl { $extension }
right-ask-manager = Fragen Sie die Leitung
right-say-cost = Sagen Sie unten, was es kostet
right-costs-nothing = Kostet nichts
right-own = Etwas Eigenes
right-own-what = Was ist es?
right-own-cost = Etwa wie viel, in { $currency }
right-more = Mehr Ideen
right-card = Auf der Karte, von Hand
right-chose = { $name } hat es { $time } gewählt. { $amount }
right-guest-chose = Der Gast hat es { $time } gewählt. { $name } bot es an. { $amount }
right-offered = Der Gast wählt aus:
right-give = Der Gast hat es
right-given = Gegeben { $time }, sagt { $name }
right-not-given = Es wurde nicht gegeben.
right-wrong-one = Kreuzen Sie eines an
right-wrong-few = Kreuzen Sie zwei oder drei an, aus denen der Gast wählt
right-wrong-own = Schreiben Sie, was es ist
right-wrong-twice = Das hatte der Gast in diesem Aufenthalt schon. Wählen Sie etwas anderes
right-wrong-ask = Dazu sagt die Leitung Ja. Rufen Sie an, oder wählen Sie etwas anderes
right-wrong-over = Das ist mehr, als Ihnen bleibt. Rufen Sie { $name } an, Wahl { $extension }
right-wrong-over-all = Das ist mehr, als hier irgendjemandem bleibt. Wählen Sie etwas Kleineres

## Die zweite Nachfrage

right-step-touch = Fragen, ob es jetzt in Ordnung ist
right-touch-say = Es wird abgeschlossen, wenn der Gast sagt, dass es in Ordnung ist, nicht vorher.
right-touch-again = Von der Abhilfe hat er es gesagt. Fragen Sie noch einmal, wenn er hat, womit er nicht rechnet.
right-touch-at = Die Rezeption ruft an: { $time }.
right-touch-letter = Der Gast möchte keine Anrufe, die Rezeption schreibt daher: { $time }.
right-today = Heute
right-tomorrow = Morgen
right-plan-open = Wann gefragt wird
right-plan-at = Um
right-plan-do = Planen
right-heard-open = Der Gast hat es Ihnen gesagt
right-heard-words = Was er sagte, wenn es hilft
right-heard-yes = Es ist in Ordnung
right-heard-no = Es ist nicht in Ordnung
right-heard-by = Der Gast hat { $name } gesagt, dass es in Ordnung ist, { $time }.
right-heard = Der Gast hat auf seiner Seite gesagt, dass es in Ordnung ist, { $time }.
right-wrong-passed = Diese Zeit ist vorbei. Wählen Sie eine, die noch kommt
right-wrong-gone = Dann ist der Gast schon abgereist. Wählen Sie eine frühere Zeit
right-wrong-quiet = Von { $from } bis { $until } ruft niemand einen Gast an. Wählen Sie eine andere Zeit

## Daneben

right-told-title = Was der Gast uns gesagt hat
right-asked = Gebeten { $time }. { $stands }
right-asked-for = { $title }. Gebeten { $time }. { $stands }
right-told = { $time }
right-told-to = { $name } gesagt, { $time }
right-told-on-the-phone = { $name } am Telefon gesagt, { $time }
right-told-not-right = Es war nicht in Ordnung.
right-others = Damit es anderen nicht geschieht
right-note = Eine Notiz für die nächste Schicht
right-note-do = Hinterlassen
right-rule = Eine Regel stand im Weg
right-wrong-note = Schreiben Sie, was die nächste Schicht wissen soll
right-hand-over = An jemanden übergeben
right-hand-over-to = An wen?
right-hand-over-do = Übergeben
right-wrong-colleague = Wählen Sie jemanden, der hier arbeitet
right-close = Ohne alles abschließen
right-close-say = Es bleibt als von Ihnen abgeschlossen verzeichnet. Schreiben Sie, warum.
right-close-why = Warum
right-close-drops = Was gewählt wurde, wird nicht gegeben. Hat der Gast es gewählt, liest er das.
right-wrong-drops = Es wurde etwas gewählt, und der Gast hat es nicht. Geben Sie es zuerst, oder kreuzen Sie an, dass es nicht gegeben wird
right-close-do = Abschließen
right-wrong-reason = Schreiben Sie, warum es ohne alles abgeschlossen wird

## Wenn es nicht geht

right-refused-taken = { $name } hat das schon. Es wurde nichts geändert.
right-refused-closed = Das ist schon abgeschlossen. Es wurde nichts geändert.
right-refused-nobody = Übernehmen Sie es zuerst: dann ist es Ihres.
right-refused-not-fixed = Erst in Ordnung bringen, dann fragen.
right-refused-left = Der Gast ist abgereist. Es wurde nichts geändert.
right-refused-owed = Etwas davon steht beim Gast noch aus, siehe, was er uns gesagt hat. In Ordnung ist es, wenn das gebracht oder eine neue Zeit vereinbart ist.
right-refused-nothing = Es wurde noch nichts gewählt.
right-refused-not-given = Es wurde etwas gewählt, und der Gast hat es nicht. Es wurde nichts geändert.
right-kept = Was Sie geschrieben hatten:
right-refused-already = Das ist schon geschehen. Es wurde nichts geändert.

## Auf der Seite des Gastes

mend-about = Es geht um: { $title }.
mend-owner = Es tut uns leid. { $name } bleibt dabei, bis Sie sagen, dass es in Ordnung ist.
mend-joined = Das tut uns leid. { $name } bringt für Sie gerade etwas in Ordnung, und auch das liegt nun bei { $name }.
mend-since = Seit { $time }.
mend-nobody = Es tut uns leid. Wir bringen das in Ordnung: bis { $time } hat es jemand übernommen, und Sie sehen den Namen hier.
mend-nobody-late = Es tut uns leid, noch hat das niemand übernommen. Das ist später, als es sein sollte. Die Rezeption sieht es und ist benachrichtigt.
mend-begun = Wird in Ordnung gebracht seit { $time }.
mend-fixed = Wir glauben, seit { $time } ist es in Ordnung. Sie sagen, ob es so ist.
mend-next-touch = Wir rufen Sie an, um zu hören, ob es in Ordnung ist: { $time }.
mend-next-letter = Wir schreiben Ihnen, um zu hören, ob es in Ordnung ist: { $time }.
mend-choose = { $name } möchte etwas für Sie tun. Wählen Sie, was Sie mögen.
mend-choose-do = Das hätte ich gern
mend-changed = Woraus Sie wählen können, hat sich geändert. So steht es jetzt.
mend-chosen = Sie haben gewählt: { $gesture }. { $name } kümmert sich darum.
mend-right = Jetzt ist es in Ordnung
mend-not-yet = Noch nicht
mend-words = Was stimmt noch nicht?
mend-thanks = Danke, dass Sie uns sagen, dass es in Ordnung ist.
mend-thanks-to = Danke, dass Sie uns sagen, dass es in Ordnung ist. { $name } ist dabei geblieben, bis Sie es gesagt haben.
mend-agreed = Danke, dass Sie uns sagen, dass es in Ordnung ist. { $name } hat das noch in der Hand, und wir möchten vor Ihrer Abreise noch einmal von Ihnen hören.
mend-once-more = Um { $time } haben Sie uns gesagt, dass es in Ordnung ist. Ist es das noch?
mend-after-all = Es ist doch nicht in Ordnung
mend-tell = Sagen Sie es uns
mend-meanwhile = Vielen Dank. Inzwischen ist etwas anderes schiefgegangen, deshalb bleiben wir dabei. Was immer Sie geschrieben haben, ist bei uns.
mend-closed = { $name } hat das { $time } abgeschlossen.
mend-closed-without = Was Sie gewählt haben, { $gesture }, kommt nun doch nicht, und das tut uns leid.
mend-closed-say = Wenn es noch nicht in Ordnung ist, sagen Sie es uns hier oder wählen Sie { $extension }: dann bringt es jemand in Ordnung.
mend-still = Es ist noch nicht in Ordnung
mend-title = Wird in Ordnung gebracht
mend-title-right = In Ordnung gebracht
mend-wrong-choose = Wählen Sie eines davon

## Ja sagen

yes-all-left = Sie dürfen bis zu { $most } ausgeben, um das in Ordnung zu bringen. Ohne Rückfrage.
yes-left = Ihnen bleiben hier { $left } von { $most }. Ohne Rückfrage.
yes-left-today = Ihnen bleiben heute { $left }. Ohne Rückfrage.
yes-none-left = Ihr Betrag ist aufgebraucht. Zu dem, was nichts kostet, können Sie weiter Ja sagen.
yes-bar = { $used } von { $most } verbraucht
yes-before = { $what }, { $amount }: { $name }, { $time }
yes-what = Ja sagen zu
yes-amount = Etwa wie viel, in { $currency }
yes-do = So machen
yes-over = { $amount } ist mehr als die { $left }, die Ihnen bleiben. Es wurde nichts ausgegeben.
yes-said = Mit diesem Formular haben Sie schon Ja gesagt: { $what }, { $amount }. Das gilt, und nichts kam dazu. Wenn Sie auch das meinen, drücken Sie noch einmal.
yes-ring = Mehr als { $left }? Rufen Sie { $name } an, Wahl { $extension }.
yes-ring-find = Mehr als { $left }? Fragen Sie { $name }.
yes-wrong-what = Schreiben Sie, wozu Sie Ja sagen
yes-wrong-amount = Schreiben Sie einen Betrag, etwa 8 oder 12,50
yes-wrong-large = Das ist zu viel. Möglich sind höchstens { $most }
yes-wrong-over = Das ist mehr, als Ihnen bleibt
yes-wrong-said = Mit diesem Formular haben Sie zu etwas anderem Ja gesagt

## Was jede Rolle ausgeben darf

allowances-title = Ja sagen
allowances-say = Was alle ausgeben dürfen, um ohne Rückfrage Ja zu sagen: für das Anliegen eines Gastes, und an einem Tag. Wer mehrere Rollen hat, hat den größten Betrag.
allowances-role = Rolle
allowances-case = Für ein Anliegen, { $currency }
allowances-day = An einem Tag, { $currency }
allowances-case-of = { $role }, für ein Anliegen
allowances-day-of = { $role }, an einem Tag
allowances-usual = Üblich { $amount }
allowances-saved = Gespeichert. Es gilt ab jetzt für alle.
allowances-wrong-day = Für einen Tag ist es mindestens so viel wie für ein Anliegen

## Was ein Haus schenkt

gestures-title = Was wir schenken
gestures-say = Was ein Gast unerwartet bekommen kann: was es etwa kostet und wer dazu Ja sagt. Es zählt zu dem, was alle ausgeben dürfen.
gestures-what = Geste
gestures-cost = Etwa wie viel, { $currency }
gestures-cost-of = { $gesture }: etwa wie viel
gestures-who = Wer Ja sagt
gestures-who-of = { $gesture }: wer Ja sagt
gestures-all = Alle
gestures-manager = Die Leitung
gestures-none = Gibt es nicht
gestures-usual-asked = Üblich: die Leitung sagt es
gestures-saved = Gespeichert. Was einem Gast schon angeboten wurde oder gewählt ist, behält seinen Preis.
gestures-wrong-missing = Schreiben Sie einen Betrag, oder lassen Sie die Leitung fragen

## Gesten

gesture-note = Ein Gruß von Hand
gesture-snack = Eine Lieblingsnascherei
gesture-postcard = Eine Postkarte von hier, mit Briefmarke
gesture-cookies = Warme Kekse
gesture-flower = Eine Blume
gesture-toy = Ein Spielzeug
gesture-mist = Ein Kissenduft
gesture-umbrella = Ein Schirm zum Behalten
gesture-chocolate = Heiße Schokolade heute Abend, mit einer Karte
gesture-honey = Honig aus der Nähe
gesture-dessert = Ein Dessert, vom Küchenchef gebracht
gesture-drink = Ein Getränk an der Bar
gesture-book = Ein Buch
gesture-laundry = Ein Beutel Wäsche
gesture-breakfast = Frühstück auf unsere Rechnung
gesture-late = Später abreisen
gesture-parking = Parken
gesture-car = Ein Wagen zum Flughafen
gesture-dinner = Ein Abendessen
gesture-champagne = Champagner und Pralinen
gesture-room = Ein besseres Zimmer, oder ein frisches gleiches
gesture-night = Diese Nacht auf unsere Rechnung
