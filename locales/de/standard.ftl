### Mein Standard für diesen Aufenthalt: was jeden Tag wiederkommt, bis der Gast es ändert.

## The page

standard-title = Mein Standard für diesen Aufenthalt
standard-tab = Mein Standard
standard-lede = Was Sie mögen, jeden Tag, ohne noch einmal zu fragen. Einen Tag ändern, einen Tag auslassen, jederzeit.
standard-night-done = , vorbei
standard-every-day = Jeden Tag
standard-add = Etwas für jeden Tag hinzufügen
standard-add-say = Wählen Sie, was jeden Tag von selbst kommen soll.
standard-kept = Nur für diesen Aufenthalt. Was an einem Tag gewünscht ist, wissen unsere Kolleginnen und Kollegen ab dem frühen Morgen.
standard-none-yet = Noch nichts. Wählen Sie etwas einmal aus, und es kommt jeden Tag, ohne dass Sie wieder fragen: jeden Morgen Handtücher, jeden Abend Wasser.
standard-nothing = Nichts an diesem Tag.
standard-nothing-today = Heute nichts mehr.

## What stands under its name

standard-with-round = Mit der Morgenrunde, gegen { $time }
standard-at = Um { $time }
standard-days-with-round = { $days }, mit der Morgenrunde, gegen { $time }
standard-days-at = { $days }, um { $time }
standard-from-to = { $first } bis { $last }
standard-brought = Um { $time } gebracht von { $name }
standard-seen-to = Um { $time } erledigt von { $name }
standard-sees-change = { $name } sieht, was Sie stattdessen möchten.
standard-is-skipped = Ausgelassen
standard-is-paused = Pausiert
standard-withdrawn = Wir bieten das nicht mehr an, deshalb lässt es sich nicht ändern. Sie können es weiterhin auslassen, pausieren oder beenden.
standard-no-more = Es kommt in diesem Aufenthalt nicht mehr.
standard-not-that-day = An diesem Tag nicht
standard-after-check-out = Nicht am Tag Ihrer Abreise: Es käme erst nach dem Check-out.
standard-before-arrival = Nicht am Tag Ihrer Ankunft: Es käme, bevor Ihr Zimmer bereit ist.
standard-just-for =
    { $which ->
        [today] Nur heute
        [tomorrow] Nur morgen
       *[other] Nur an diesem Tag
    }
standard-more =
    { $count ->
        [one] { $just }, eins mehr als sonst
       *[other] { $just }, { $number } mehr als sonst
    }
standard-fewer =
    { $count ->
        [one] { $just }, eins weniger als sonst
       *[other] { $just }, { $number } weniger als sonst
    }
standard-over-cap = Das ist mehr, als wir sonst auf einmal bringen, deshalb fragen wir Sie danach.
standard-number-1 = eins
standard-number-2 = zwei
standard-number-3 = drei
standard-number-4 = vier
standard-number-5 = fünf
standard-number-6 = sechs
standard-number-7 = sieben
standard-number-8 = acht
standard-number-9 = neun
standard-number-10 = zehn

## Buttons

standard-change = Ändern
standard-skip = Auslassen
standard-skip-today = Heute auslassen
standard-bring-back = Doch bringen
standard-back-to = Wieder { $number }
standard-as-usual = Wieder wie sonst
standard-pause = Pausieren
standard-stop = Beenden
# For those who hear the buttons.
standard-about-day = { $title }, { $day }
standard-about-every-day = { $title }, jeden Tag
standard-day =
    { $which ->
        [today] heute
        [tomorrow] morgen
       *[other] { $day }
    }

## What was just done

standard-set-mornings = Eingerichtet. Jeden Morgen, bis Sie es ändern.
standard-set-daily = Eingerichtet. Jeden Tag um { $time }, bis Sie es ändern.
standard-set-days-round = Eingerichtet. { $days }, mit der Morgenrunde, gegen { $time }.
standard-set-days-at = Eingerichtet. { $days }, um { $time }.
standard-first-time = Das erste Mal: { $time }.
standard-next-time = Das nächste Mal: { $time }.
standard-changed = Von jetzt an geändert.
standard-day-changed =
    { $which ->
        [today] Für heute geändert. Die anderen Tage bleiben, wie sie sind.
        [tomorrow] Für morgen geändert. Die anderen Tage bleiben, wie sie sind.
       *[other] Für { $day } geändert. Die anderen Tage bleiben, wie sie sind.
    }
standard-skipped =
    { $which ->
        [today] Heute ausgelassen.
        [tomorrow] Morgen ausgelassen.
       *[other] Am { $day } ausgelassen.
    }
standard-back-again =
    { $which ->
        [today] Heute wieder.
        [tomorrow] Morgen wieder.
       *[other] Wieder am { $day }.
    }
standard-is-back = Es kommt wieder.
standard-usual-again =
    { $which ->
        [today] Heute wieder wie sonst.
        [tomorrow] Morgen wieder wie sonst.
       *[other] Am { $day } wieder wie sonst.
    }
standard-paused = { $what }: pausiert. Es kommt erst wieder, wenn Sie es zurückholen.
standard-stopped = Beendet. Es kommt nicht mehr.
standard-gone = Das wurde inzwischen beendet, deshalb wurde nichts geändert.
standard-have-it-again = Ich möchte es doch
standard-over = Diese Zeit ist vorbei oder gehört nicht zu Ihrem Aufenthalt. Es wurde nichts geändert.
standard-came = Das von heute kam um { $time }. Dies gilt für die nächsten Tage.
standard-owner-sees = { $name } kümmert sich heute darum und sieht die Änderung.
standard-asked-under-way = { $name } ist schon unterwegs mit { $what } und sieht, was Sie stattdessen möchten.

## The form

standard-every-day-of-stay = Jeden Tag meines Aufenthalts
standard-until-changed = Es kommt von selbst, bis Sie es ändern.
standard-which-days = An welchen Tagen?
standard-on-weekdays = An einigen Wochentagen
standard-which-weekdays = An welchen Wochentagen?
standard-on-dates = An einigen Tagen meines Aufenthalts
standard-which-dates = An welchen Tagen Ihres Aufenthalts?
standard-which-hour = Um welche Zeit?
standard-round = Mit der Morgenrunde
standard-about = Gegen { $time }
standard-form-new = Es kommt an den Tagen, die Sie wählen, von selbst. Sie können jederzeit einen Tag ändern oder es beenden.
standard-form-every-day = Von jetzt an, bis Sie es wieder ändern. Einzelne Tage, die Sie geändert haben, bleiben so.
standard-form-day =
    { $which ->
        [today] Nur für heute. Die anderen Tage bleiben, wie sie sind.
        [tomorrow] Nur für morgen. Die anderen Tage bleiben, wie sie sind.
       *[other] Nur für { $day }. Die anderen Tage bleiben, wie sie sind.
    }
standard-under-way = { $name } ist schon unterwegs mit { $what } und wird sehen, was Sie stattdessen möchten.
standard-send-new = Für jeden Tag einrichten
standard-send-every-day = Von jetzt an ändern
standard-send-day = Diesen Tag ändern
standard-not-this = { $item }: Darum können Sie für heute bitten. Es kommt nicht von selbst wieder.
standard-no-day = Wählen Sie mindestens einen Tag.
standard-no-such-day = Wählen Sie Tage Ihres Aufenthalts, die noch kommen.
standard-never = An diesen Tagen und zu dieser Zeit käme es in diesem Aufenthalt nie. Wählen Sie einen anderen Tag oder eine andere Zeit.
standard-too-many = Das ist recht viel für einen Aufenthalt, und wir möchten, dass alles stimmt. Dies wurde nicht eingerichtet; was Sie geschrieben haben, ist noch da. Bitte rufen Sie uns an, Durchwahl { $extension }.
standard-stopped-meanwhile = Das wurde inzwischen beendet, deshalb wurde nichts geändert. Senden Sie es, und es kommt wieder.
standard-brought-meanwhile = Das von heute ist schon gekommen. Senden Sie dies, und es gilt für die nächsten Tage.

## At home, and beside what was brought

standard-short =
    { $which ->
        [today] Heute, { $time }
        [tomorrow] Morgen, { $time }
       *[other] { $day }, { $time }
    }
standard-and-more =
    { $count ->
        [one] Und eins mehr.
       *[other] Und { $count } mehr.
    }
standard-see = Ansehen oder ändern
standard-begin = Etwas für jeden Tag wählen
standard-same = Jeden Tag das Gleiche?
