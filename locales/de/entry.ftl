### Der Weg herein: die Haustür, die Karte des Gastes, das ruhende Tablet, die Anmeldung, das erste Haus.

## Die Haustür

door-title = Willkommen
door-which = Willkommen. In welchem Haus wohnen Sie?
door-stay = Ich wohne hier
door-work = Ich arbeite hier

## Karte und Code des Gastes

landing-title = Willkommen
landing-say = Von hier aus können Sie uns um alles bitten, und ein Mensch antwortet Ihnen mit Namen.
enter-title = Willkommen. Welcher Code steht auf Ihrer Karte?
enter-room = Zimmernummer
enter-code = Code
enter-code-hint = Acht Buchstaben und Ziffern, zum Beispiel { $code }. So kann niemand sonst in Ihrem Namen etwas wünschen.
enter-come-in = Hereinkommen
enter-or-call = Oder rufen Sie einfach an: { $extension }
enter-until = Das gilt auf Ihrem Telefon bis zu Ihrer Abreise, dann wird es gelöscht.
enter-another-room = Hat Ihr Zimmer eine andere Nummer?
enter-wrong = Zimmer und Code passen nicht zusammen. Sehen Sie noch einmal auf Ihre Karte oder rufen Sie uns an: Wir bringen Ihnen eine neue.
enter-wrong-room = Schreiben Sie Ihre Zimmernummer.
enter-wrong-code = Schreiben Sie den Code von Ihrer Karte.
enter-tablet = Dieses Tablet gehört zu seinem Zimmer, deshalb öffnet es keine andere Karte. Bitte nehmen Sie Ihr eigenes Telefon.
enter-again = Bitte kommen Sie noch einmal herein
enter-again-say = Dieses Telefon ist nicht mehr angemeldet; vielleicht hat der Empfang Ihnen eine neue Karte gemacht. Es wurde noch nichts gesendet, und was Sie geschrieben haben, ist noch da. Kommen Sie mit dem Code auf Ihrer Karte herein, und senden Sie es dann von hier.

## Warten nach zu vielen Versuchen

wait-until = Das waren im Moment zu viele Versuche. Um { $time } Uhr geht es weiter. Wenn es eilt, rufen Sie am Empfang an.
wait-seconds =
    { $count ->
        [one] Das war zu oft hintereinander. In einer Sekunde geht es weiter.
       *[other] Das war zu oft hintereinander. In { $count } Sekunden geht es weiter.
    }
wait-minutes =
    { $count ->
        [one] Das waren im Moment zu viele Versuche. In einer Minute geht es weiter.
       *[other] Das waren im Moment zu viele Versuche. In { $count } Minuten geht es weiter.
    }

## Das Tablet in einem freien Zimmer

idle-say = Dieser Bildschirm wacht auf, sobald Sie eingecheckt haben.
idle-dial = Tag und Nacht antwortet ein Mensch. Wählen Sie die { $extension }.

## Anmeldung

signin-title = Anmelden
signin-who = { $greeting }. Wer ist da?
signin-who-legend = Wer sind Sie?
signin-phone = Das ist das gemeinsame Telefon „{ $phone }“.
signin-pin = Ihre PIN
signin-delete-digit = Letzte Ziffer löschen
signin-come-in = Hereinkommen
signin-use-password = Lieber mit Passwort
signin-use-pin = Lieber mit PIN
signin-forgotten = Vergessen? { $name } hilft Ihnen, wählen Sie die { $extension }.
signin-login = Anmeldename
signin-password = Passwort
signin-do = Anmelden
signin-wrong-who = Wählen Sie Ihr Gesicht.
signin-wrong-pin = Diese PIN stimmt nicht. Versuchen Sie es noch einmal.
signin-wrong-password = Name oder Passwort stimmt nicht. Versuchen Sie es noch einmal.
signin-wrong-own-password = Das Passwort stimmt nicht. Versuchen Sie es noch einmal.
signin-pin-rests = Diese PIN war zu oft falsch und ruht deshalb bis { $time } Uhr. Mit Ihrem Passwort kommen Sie herein.
signin-tablet = Dieses Tablet gehört zu einem Gästezimmer. Hier meldet sich niemand an.
signin-again = Bitte melden Sie sich noch einmal an
signin-again-say = Sie sind nicht mehr angemeldet. Es wurde noch nichts gesendet, und was Sie geschrieben haben, ist noch da. Melden Sie sich an, und senden Sie es dann von hier.
signout-do = Abmelden

locked-is-it-you = { $name }
locked-somebody-else = Ich bin jemand anderes
carry-on-title = Da sind Sie wieder
carry-on-here = { $name }
carry-on-say = Was Sie gerade tun wollten, ist noch da und noch nicht gesendet.
carry-on = Weitermachen
carry-on-not = Lassen und zu den Wünschen

## Das erste Haus

founding-title = Öffnen Sie Ihr Haus
founding-say = Eine Seite, und Bellpull ist bereit: das Haus, seine Zimmer und Sie.
founding-house = Das Haus
founding-name = Wie heißt es?
founding-zone = Zeitzone
founding-zone-hint = Zum Beispiel Europe/Vienna. Alle Zeiten gelten nach ihren Uhren.
founding-language = Welche Sprache spricht man im Haus?
founding-phone = Telefon von außen
founding-phone-hint = Abgereiste Gäste erreichen dort einen Menschen. Das Feld darf leer bleiben.
founding-rooms = Zimmer
founding-rooms-hint = Einzelne und Reihen, zum Beispiel 101-116, 201-216, Garten. Das Stockwerk ergibt sich aus der Nummer.
founding-you = Sie
founding-you-say = Sie leiten das Haus und können danach Ihr Team aufnehmen.
founding-do = Haus öffnen
founding-wrong-house = Schreiben Sie den Namen des Hauses.
founding-wrong-zone = Wählen Sie eine Zeitzone aus der Liste, zum Beispiel Europe/Vienna.
founding-wrong-phone = Schreiben Sie die Nummer mit Ziffern, zum Beispiel { $example }.
founding-wrong-rooms = Nennen Sie mindestens ein Zimmer.
founding-wrong-rooms-part = Wir verstehen nicht, welche Zimmer mit „{ $part }“ gemeint sind. Schreiben Sie Reihen so: 101-116.
founding-wrong-rooms-twice = Zimmer { $room } kommt zweimal vor.
founding-wrong-rooms-many = Das sind mehr als { $most } Zimmer. Bitte nennen Sie weniger.
founding-closed = Dieses Haus ist noch nicht geöffnet
founding-closed-say = Wer das Programm gestartet hat, findet in der Konsole einen Link. Er öffnet das Haus und gilt 30 Minuten.

## Passwort und PIN wählen

password-hint = Mindestens 12 Zeichen. Am besten ein paar Wörter.
wrong-password-short = Nehmen Sie mindestens { $count } Zeichen.
wrong-password-long = Nehmen Sie höchstens { $count } Zeichen.
wrong-password-usual = Das lässt sich leicht erraten. Wählen Sie etwas, das nichts mit Ihrem Namen oder dem Haus zu tun hat.
wrong-pin = Eine PIN hat sechs Ziffern.
wrong-pin-usual = Das lässt sich leicht erraten. Wählen Sie sechs Ziffern ohne Muster.
may-be-empty = Das Feld darf leer bleiben.
