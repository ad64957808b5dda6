### Was Gäste immer wieder wünschen, und was erneut schiefgeht: die Hinweise auf Karten.

## Was ein Gast in diesem Aufenthalt mehr als einmal gewünscht hat

known-times =
    { $count ->
        [one] { $what }: einmal gewünscht
        [2] { $what }: zweimal gewünscht
        [3] { $what }: dreimal gewünscht
       *[other] { $what }: { $count }-mal gewünscht
    }
known-every-day = Jeden Tag: { $what }
known-some-days = An bestimmten Tagen: { $what }
known-door = Vor der Tür
known-softly = Leises Klopfen
known-door-always = Vor die Tür stellen, wie immer
known-softly-always = Leise klopfen, wie immer

## Nicht zum ersten Mal

trouble-guest = { $time } bei diesem Gast
trouble-room = { $time } in diesem Zimmer
trouble-old-room = { $time } im früheren Zimmer
trouble-time-2 = Zum zweiten Mal
trouble-time-3 = Zum dritten Mal
trouble-time-4 = Zum vierten Mal
trouble-time-5 = Zum fünften Mal
trouble-time-6 = Zum sechsten Mal
trouble-time-7 = Zum siebten Mal
trouble-time-8 = Zum achten Mal
trouble-time-9 = Zum neunten Mal
trouble-time-10 = Zum zehnten Mal
trouble-time-many = Schon { $count }-mal
trouble-before-room = Zuvor im selben Zimmer: { $time }
trouble-before-guest = Zuvor: { $what }, { $time }
trouble-before-own = Zuvor: ein Wunsch in eigenen Worten, { $time }
