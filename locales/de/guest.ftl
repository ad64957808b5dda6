### Was Gäste lesen, sobald sie angekommen sind. “{ $time }” kann einen Tag tragen; danach folgt “Uhr”.

## Around every page

guest-your-room = Ihr Zimmer:
guest-your-stay = Ihr Aufenthalt
guest-language = Sprache
guest-home = Startseite
guest-everything = Alles, was wir bringen
guest-call-us = Anrufen: { $extension } wählen
guest-dial = { $extension } wählen
guest-date-and-night = { $date }. { $night }.
guest-as-of = Stand { $time } Uhr
guest-whats-new = Neues anzeigen
guest-offline = Gerade keine Verbindung.
guest-offline-say = Was Sie schreiben, ist sicher und geht hinaus, sobald wir wieder da sind. Das Zimmertelefon funktioniert: Wählen Sie { $extension }.
guest-back = Wieder verbunden.
# The script puts the time in.
guest-unsent = Noch nicht gesendet. Seit { $time } Uhr auf diesem Gerät aufbewahrt. Noch hat es niemand gesehen.

## Home

guest-ask = Was dürfen wir für Sie tun?
guest-ask-example = Ein spätes Frühstück, ein ruhigeres Zimmer
guest-ask-send = Senden
guest-ask-say = In Ihren Worten und Ihrer Sprache. Ein Mensch liest es und antwortet Ihnen persönlich, mit Namen.
guest-start-here = Oder gleich hier beginnen
guest-today = Meine Bitten von heute
guest-none-yet = Noch nichts. Worum Sie auch bitten, es steht dann hier, mit dem Namen der Person, die sich darum kümmert.
guest-cover-with = { $name } ist unterwegs mit { $what }.
guest-cover-for = { $name } ist unterwegs: { $what }
guest-cover-by = Bis { $time } Uhr an Ihrer Tür

## How a request stands, in a sentence

guest-sent = Ihre Bitte kam { $ago } bei uns an.
guest-name-by = Bis { $time } Uhr nennen wir Ihnen einen Namen.
guest-unanswered = Es tut uns leid, noch niemand hat Ihnen geantwortet. Das ist später, als wir zugesagt haben.
guest-nobody-has-it = Es tut uns leid, noch niemand hat das übernommen. Das ist später, als wir zugesagt haben.
guest-answered = { $name } hat geantwortet · zugesagt bis { $time } Uhr
guest-under-way = { $name } ist unterwegs. Bis { $time } Uhr an Ihrer Tür.
guest-planned = Geplant für { $time } Uhr.
guest-planned-by =
    { $department ->
        [desk] { $name } kümmert sich darum.
        [maintenance] { $name } kümmert sich darum.
       *[other] { $name } bringt es Ihnen.
    }
guest-late = Es tut uns leid, das ist später, als wir zugesagt haben. Es sollte bis { $time } Uhr bei Ihnen sein.
guest-late-has = { $name } kümmert sich weiter darum.
guest-late-under-way = { $name } ist unterwegs.
guest-brought-in-hand =
    { $count ->
        [one] { $name } hat es Ihnen um { $time } Uhr gebracht.
       *[other] { $name } hat es Ihnen um { $time } Uhr gebracht.
    }
guest-brought-at-the-door =
    { $count ->
        [one] { $name } hat es Ihnen um { $time } Uhr vor die Tür gelegt.
       *[other] { $name } hat alles um { $time } Uhr vor Ihre Tür gelegt.
    }
guest-brought-in-the-room =
    { $count ->
        [one] { $name } hat sich um { $time } Uhr in Ihrem Zimmer darum gekümmert.
       *[other] { $name } hat sich um { $time } Uhr in Ihrem Zimmer darum gekümmert.
    }
guest-left-in-the-room =
    { $count ->
        [one] { $name } hat es um { $time } Uhr in Ihr Zimmer gebracht.
       *[other] { $name } hat alles um { $time } Uhr in Ihr Zimmer gebracht.
    }
guest-just-right = War alles recht so?
guest-thanks = Danke, dass Sie es uns sagen. { $name } wird sich freuen.
guest-reopened = Es tut uns leid, dass es noch nicht stimmt. Unsere Kolleginnen und Kollegen sehen das jetzt, und bis { $time } Uhr antwortet Ihnen jemand von ihnen.
guest-cancelled = Abgesagt. Es wird nichts gebracht und nichts berechnet.

## The same on a chip

guest-tag-sent = Eben gesendet
guest-tag-waiting = Wartet auf Antwort
guest-tag-unanswered = Noch keine Antwort
guest-tag-planned = Geplant
guest-tag-answered = Beantwortet
guest-tag-late = Später als zugesagt
guest-tag-under-way = Unterwegs
guest-tag-delivered = Gebracht
guest-tag-settled = Erledigt
guest-tag-cancelled = Abgesagt

## The cord: what has happened so far

guest-so-far = Was bisher geschehen ist
guest-you-asked = Ihre Bitte: „{ $words }“
guest-you-asked-for = Ihre Bitte: { $what }
guest-asked-by = Von { $name } für Sie notiert: { $what }
guest-asked-at-the-door = Bitte leise vor die Zimmertür legen.
guest-asked-knock-softly = Bitte sanft anklopfen.
guest-asked-time = Gewünscht für { $time } Uhr.
guest-cord-answered = { $name } hat geantwortet und es bis { $time } Uhr zugesagt.
guest-cord-under-way = { $name } ist unterwegs
guest-cord-has = { $name } kümmert sich darum
guest-cord-in-hand = An Sie übergeben
guest-cord-at-the-door = An Ihrer Tür
guest-cord-in-the-room = In Ihrem Zimmer erledigt
guest-cord-left = In Ihr Zimmer gebracht
guest-cord-sent-later = { $said }; eingetragen haben wir es um { $time }
guest-cord-just-right = Sie haben uns gesagt, dass alles recht war.
guest-cord-reopened = Sie haben uns gesagt, dass es noch nicht stimmt.
guest-cord-cancelled = Abgesagt
guest-cord-you-wrote = Sie haben geschrieben
guest-cord-they-wrote = { $name } hat Ihnen geschrieben
guest-cord-remark = { $time }, { $remark }
guest-cord-waiting = Jemand wird Ihnen antworten
guest-cord-planned = Geplant
guest-cord-for = Für { $time } Uhr
guest-cord-by = Bis { $time } Uhr
guest-cord-was-by = Es sollte bis { $time } Uhr sein
guest-cord-by-that-time = Bis zur Uhrzeit, die wir Ihnen nennen
guest-signed = { $name }, { $department }
guest-letter-from = { $name } schreibt:

# Where it ends, by what was asked for.
guest-there =
    { $shelf ->
        [repair] Jemand ist bei Ihnen
        [room] Jemand ist bei Ihnen
        [desk] Erledigt
       *[other] An Ihrer Zimmertür
    }

## One request

guest-who-until = { $department }, bis { $time } Uhr
guest-who-speaks = Spricht { $languages }
guest-call-person = { $name } anrufen: { $extension } wählen
guest-no-answer = Niemand da? Wählen Sie { $extension }, Tag und Nacht.
guest-rather-speak = Möchten Sie lieber mit jemandem sprechen?
guest-rather-speak-say = Am Empfang ist jemand da, Tag und Nacht.
guest-late-call = Wenn Sie nicht länger warten möchten: { $name } ist nur einen Anruf entfernt.
guest-late-call-us = Wenn Sie nicht länger warten möchten: Ein Anruf genügt, und ein Mensch ist für Sie da.
guest-over-cap = Das ist mehr, als wir sonst auf einmal bringen. Ihre Bitte ist bei uns, und wir fragen deswegen bei Ihnen nach.
guest-yes-just-right = Ja, alles recht
guest-not-quite = Noch nicht ganz
guest-not-quite-say = „Noch nicht ganz“ kommt sofort wieder zu uns, mit allem, was Sie oben schreiben. Wir möchten es in Ordnung bringen.
guest-reply-to = Antwort an { $name }
guest-reply = Noch ein Wort dazu
guest-make-it-right = Was würde es gut machen?
guest-reply-send = Abschicken
guest-cancel = Absagen
guest-ask-again = Noch einmal darum bitten
guest-reply-empty = Bitte schreiben Sie zuerst ein paar Worte.
guest-kept = Was Sie geschrieben haben, steht noch unten.

## Asking

guest-what = Was hätten Sie gern?
guest-what-repair = Was funktio­niert nicht?
guest-what-room = Was dürfen wir tun?
guest-which-kind = Welche Art? Sie können das offen lassen.
guest-how-many = Wie viele?
guest-how-many-some = Für alles, was man zählen kann.
guest-more = Mehr
guest-more-many = Wie viele hätten Sie gern?
guest-when = Wann?
guest-as-soon = So bald wie möglich
guest-usually-within = Meist innerhalb von { $minutes }
guest-at-a-time = Zu einer bestimmten Uhrzeit
guest-at-a-time-say = Rechtzeitig davor nennen wir Ihnen einen Namen.
guest-which-day = An welchem Tag?
guest-day-today = Heute
guest-day-tomorrow = Morgen
guest-what-time = Um wie viel Uhr?
guest-manner = Wie dürfen wir es bringen?
guest-manner-any = Wie es am besten passt
guest-manner-at-the-door = Leise vor die Zimmertür legen
guest-manner-knock-softly = Sanft anklopfen
guest-anything-else = Sollten wir noch etwas wissen?
guest-leave-empty = Sie können dieses Feld leer lassen.
guest-own-words = In Ihren Worten
guest-send = Bitte abschicken
guest-answered-within = Ein Mensch antwortet Ihnen persönlich, innerhalb von { $minutes }.
guest-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
guest-minutes-range = { $least } bis { $most } Minuten

## What happens next

guest-next = Wie es weitergeht
guest-next-send = Sie schicken Ihre Bitte ab
guest-next-now = Jetzt
guest-next-answer = Jemand antwortet mit Namen und Uhrzeit
guest-next-within = Innerhalb von { $minutes }
guest-next-then = Bis zu dieser Uhrzeit
guest-next-right = Wir fragen, ob alles recht war
guest-next-afterwards = Danach

## Prices

guest-free = Nichts zu bezahlen
guest-free-say = Nichts zu bezahlen.
guest-no-charge = Kostenlos.
guest-price-above = Wo etwas kostet, steht es dabei.
guest-price-each = je { $price }
guest-price-say = { $price } auf Ihrer Rechnung. Steuer und Service sind im Preis enthalten. Später kommt nichts dazu.
guest-loan = Zum Ausleihen: Wir holen es ab, wenn Sie es nicht mehr brauchen.
# The amount in its language, then with the currency’s sign.
guest-amount = { $units },{ $cents }
guest-money =
    { $currency ->
        [EUR] { $amount } €
        [GBP] { $amount } £
        [USD] { $amount } $
       *[other] { $amount } { $currency }
    }

## Before sending what costs

guest-check = Bevor wir es abschicken
guest-check-say = Das kostet etwas, bitte sehen Sie es vorher noch einmal an.
guest-check-what = Was
guest-check-when = Wann
guest-check-how = Wie
guest-check-words = Ihre Worte
guest-check-price = Preis
guest-check-say-price = { $count } zu { $price }. Steuer und Service sind im Preis enthalten. Später kommt nichts dazu.
guest-check-send = Abschicken und { $price } auf meine Rechnung setzen
guest-check-change = Ändern
guest-check-no = Nicht abschicken
guest-check-promise = Sie sehen jeden Preis, bevor Sie etwas abschicken. Waren wir zu spät oder war es nicht recht, sagen Sie es uns, und wir nehmen den Betrag von der Rechnung.

## When it cannot be sent

guest-another-wish = Dieses Formular wurde schon einmal abgeschickt, mit etwas anderem darin. Es ist noch nichts Neues bei uns. Wenn Sie es jetzt abschicken, ist es eine neue Bitte.
guest-enough = Sie haben in kurzer Zeit um recht vieles gebeten, und wir möchten alles gut machen. Diese Bitte wurde nicht abgeschickt; was Sie geschrieben haben, steht noch da. Bitte rufen Sie uns an und wählen Sie { $extension }: Ein Mensch nimmt sie entgegen.

## Everything

guest-everything-say = Wählen Sie aus. Was nicht dabei ist, sagen Sie uns in Ihren Worten.
guest-own-words-say = Ein Mensch liest es und antwortet Ihnen persönlich, mit Namen.

## Language

guest-language-choose = Wählen Sie Ihre Sprache
guest-language-say = Ihre eigenen Worte dürfen Sie in jeder Sprache schreiben.

## What waits for the guest, and what came otherwise

guest-tag-please-answer = Bitte antworten
guest-tag-parked = Etwas später
guest-tag-unmet = Nicht möglich
guest-question = { $name } hat eine Frage an Sie.
guest-offered = { $name } kann das nicht möglich machen und bietet Ihnen etwas anderes an.
guest-parked = { $name } hat das verschoben und bringt es bis { $time } Uhr.
guest-unmet = Es tut uns leid. { $name } konnte das nicht möglich machen.
guest-declined = Sie haben das Angebot von { $name } abgelehnt. Es tut uns leid, dass wir Ihre Bitte nicht erfüllen konnten.
guest-moved = { $name } sagt jetzt { $time } Uhr.
guest-moved-because = { $name } sagt jetzt { $time } Uhr:
guest-moved-later = Es tut uns leid, das wird später, als wir gesagt haben.
guest-taken-over-late = Es tut uns leid, das ist später, als wir zugesagt haben.
guest-taken-over = { $name } hat es übernommen und sagt es bis { $time } Uhr zu.
guest-back-handed = { $name } konnte nicht dabei bleiben; nun sehen es wieder alle.
guest-back-not-begun = { $name } konnte damit noch nicht beginnen; nun sehen es wieder alle.
guest-back-with-all = Nun sehen es wieder alle im Haus.
guest-back-answered = Danke für Ihre Antwort. Alle im Haus sehen sie jetzt.
guest-back-wanted = Sie möchten es doch, und alle im Haus sehen das jetzt.
guest-owed = Zugesagt war es bis { $time } Uhr.
guest-owed-nobody = Noch hat es niemand wieder übernommen.
guest-level-lead = Auch die Leitung der Abteilung weiß jetzt davon.
guest-level-desk = Wir haben jetzt auch am Empfang geläutet.
guest-level-manager = Wir haben jetzt auch am Empfang und bei der Direktion geläutet.
guest-reminded = { $name } wartet auf Ihre Antwort und macht weiter, sobald sie da ist.
guest-talk-said = Sie möchten lieber sprechen: Beim Empfang ist vermerkt, dass man Sie anruft. Oder wählen Sie jederzeit { $extension }.

guest-cord-question = { $name } hat eine Frage an Sie
guest-cord-offered = { $name } hat etwas anderes angeboten
guest-cord-your-answer = Ihre Antwort steht noch aus
guest-cord-you-answered = Sie haben geantwortet
guest-cord-you-accepted = Sie haben Ja gesagt
guest-cord-you-declined = Sie haben das Angebot abgelehnt
guest-cord-talk = Sie möchten lieber sprechen. Beim Empfang ist vermerkt, dass man Sie anruft.
guest-cord-rang = { $name } hat Sie angerufen
guest-cord-rang-in-vain = { $name } hat Sie angerufen und nicht erreicht
guest-cord-unmet = { $name } konnte es nicht möglich machen
guest-cord-moved = { $name } sagt jetzt { $time } Uhr
guest-cord-parked = { $name } hat es verschoben und bringt es bis { $time } Uhr
guest-cord-handed-back = { $name } konnte nicht dabei bleiben und hat es allen zurückgegeben
guest-cord-taken-over = { $name } hat es übernommen und bis { $time } Uhr zugesagt
guest-cord-undone = { $name } hat das berichtigt: Es ist noch nicht da
guest-cord-restored = Sie möchten es doch
guest-cord-with-all-again = Alle im Haus sehen es wieder, und jemand von uns antwortet
guest-cord-told-lead = Niemand hatte geantwortet, darum weiß jetzt die Leitung der Abteilung davon
guest-cord-told-desk = Niemand hatte geantwortet, darum haben wir auch am Empfang geläutet
guest-cord-late-told-desk = Es war noch nicht da, darum haben wir auch am Empfang geläutet
guest-cord-told-manager = Wir haben auch bei der Direktion geläutet
guest-cord-became-late = Das ist später, als wir zugesagt haben
guest-cord-moved-room = Sie sind in Zimmer { $room } umgezogen, und das ist mitgekommen

guest-your-answer = Ihre Antwort an { $name }
guest-or-own-words = Oder in Ihren Worten
guest-a-word-to = Möchten Sie { $name } noch etwas sagen?
guest-once-answered = Sobald Sie antworten, sagt { $name } es innerhalb von { $minutes } zu.
guest-once-yes = Sobald Sie Ja sagen, sagt { $name } es innerhalb von { $minutes } zu.
guest-once-at = { $name } sagt es bis { $time } Uhr zu.
guest-once-later = Sobald Sie antworten, nennt Ihnen jemand die Uhrzeit.
guest-offer-why = Warum nicht das, worum Sie gebeten haben:
guest-offer-yes = Ja, gern
guest-offer-no = Nein, danke
guest-offer-talk = Ich möchte darüber sprechen
guest-offer-talk-say = Das steht dann beim Empfang auf der Liste, und man ruft Sie an.
guest-send-answer = Antwort abschicken
guest-answer-empty = Wählen Sie eine Antwort, oder schreiben Sie ein paar Worte.
guest-choose-one = Wählen Sie, was Sie möchten.
guest-restore = Ich möchte es doch

## Do not disturb

guest-rest = Bitte nicht stören
guest-rest-off = Bitte nicht stören: aus
guest-rest-until = Bitte nicht stören bis { $time } Uhr
guest-rest-on = „Bitte nicht stören“ ist bis { $time } Uhr an. Wir legen alles vor Ihre Tür und rufen nicht an, außer es ist dringend.
guest-rest-is-on = „Bitte nicht stören“ ist bis { $time } Uhr an.
guest-rest-say = Bis zur Uhrzeit, die Sie wählen, klopft niemand und ruft niemand an, außer es ist dringend. Was Sie wünschen, liegt vor Ihrer Tür oder kommt danach.
guest-rest-how-long = Wie lange?
guest-rest-hour = 1 Stunde lang
guest-rest-two-hours = 2 Stunden lang
guest-rest-morning = Bis { $time } Uhr
guest-rest-at = Bis zu einer Uhrzeit
guest-rest-switch-on = Einschalten
guest-rest-change = Zeit ändern
guest-rest-switch-off = Ausschalten

guest-cord-amended = Sie haben es geändert: { $what }
guest-cord-change-asked = Sie haben gebeten, es zu ändern: { $what }
guest-cord-rescheduled = Mit Ihrer Anreise verschoben, auf { $when }
