### Das Buch des Empfangs: wer im Haus ist, die Karte des Gastes, was man dort wissen soll.

stays-title = Aufenthalte
stays-check-in = Einchecken
stays-check-in-do = Einchecken
stays-expected = Erwartet
stays-from-to = { $from } bis { $to }
stays-here =
    { $count ->
        [0] Im Haus
        [one] Im Haus: 1 Aufenthalt
       *[other] Im Haus: { $count } Aufenthalte
    }
stays-nobody = Noch niemand hat eingecheckt.
stays-until = Bis { $date }
stays-leaves-today = Reist heute ab
stays-overdue = Abreise war am { $date }
stays-not-coming = Kommt nicht
stays-not-coming-do = { $room } aus dem Buch nehmen
stays-more = Karte, Abreise
stays-new-card = Neue Karte
stays-check-out = { $room } auschecken
stays-room-taken = In diesem Zimmer wohnt schon jemand. Wählen Sie ein anderes, oder machen Sie eine neue Karte für diesen Aufenthalt.
stays-room-hint = Die Liste zeigt die freien.
stays-guest = Wie möchte der Gast angesprochen werden?
stays-guest-hint = Zum Beispiel Frau Okafor. Das Team liest es.
stays-language = Sprache des Gastes
stays-arrives = Kommt am
stays-arrives-hint = Heute checkt sofort ein. Ein späterer Tag wird als erwartet vermerkt.
stays-nights = Nächte
stays-wrong-room = Ein Zimmer mit dieser Nummer gibt es nicht.
stays-wrong-guest = Schreiben Sie, wie der Gast angesprochen werden möchte.
stays-wrong-arrives = Wählen Sie heute oder einen späteren Tag.
stays-wrong-nights = Wählen Sie 1 bis { $most } Nächte.

card-title = Karte für Zimmer { $room }
card-once = Link und Code erscheinen nur dieses eine Mal. Drucken Sie die Karte jetzt; eine neue lässt sich jederzeit machen.
card-not-yet = Der Link gilt ab heute, der Code ab dem Einchecken.
card-scan = Scannen Sie das, oder wählen Sie die { $extension }. Ein Mensch antwortet Ihnen mit Namen.
card-qr = Der Link als Code für die Kamera eines Telefons
card-link = Link
card-link-hint = Für eine Nachricht an den Gast.
card-print = Karte drucken

notice-wrong-codes = Falsche Codes bei Zimmer { $room }.
notice-wrong-codes-say = Um { $time } Uhr waren es zu viele falsche Codes, und der Zugang mit Code wartet. Fragen Sie den Gast, ob eine neue Karte gebraucht wird.
notice-seen = Gesehen
notice-clocks-stood = Die Uhren standen still von { $from } bis { $to }.
notice-clocks-stood-say = In dieser Zeit wurde niemand verständigt. Länger als gesagt ohne erste Antwort: { $unanswered }. Versprochen und verspätet: { $late }. Sie stehen auf der Tafel ganz oben.
