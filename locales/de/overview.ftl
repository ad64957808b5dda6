### Der Überblick des Hauses.

overview-title = Überblick
overview-period = Zeitraum
overview-today = Heute
overview-week = 7 Tage
overview-month = 30 Tage
overview-heading-today = Heute im { $house }
overview-heading-week = Sieben Tage im { $house }
overview-heading-month = Dreißig Tage im { $house }
overview-trouble = Wiederholter Ärger
overview-trouble-none = Nichts ging ein zweites Mal schief.
overview-trouble-count =
    { $count ->
        [one] Einmal kam es wieder vor
       *[other] { $count }-mal kam es wieder vor
    }
overview-trouble-say = Es war nicht das erste Mal: für denselben Gast in diesem Aufenthalt oder mit demselben im selben Zimmer binnen 30 Tagen. Die Karte hat es gesagt.
overview-rooms = Dasselbe im selben Zimmer
overview-rooms-none = In keinem Zimmer ging dasselbe erneut schief.
overview-items = Dasselbe irgendwo im Haus
overview-items-none = Nichts ging mehr als einmal schief.
overview-col-room = Zimmer
overview-col-what = Was
overview-col-times = Wie oft
overview-col-remembered = In 30 Tagen
overview-col-rooms = Zimmer
overview-col-last = Zuletzt
overview-trouble-counts = Was zählt: nicht gehaltene Versprechen, was nicht richtig war, was nicht ging, Reparaturen, Lärm und Gerüche. Jede Anfrage zählt einmal. Wünsche in eigenen Worten werden nicht verglichen.
overview-people = Bellpull stellt keine Rangliste von Menschen auf. Diese Zahlen handeln vom Haus: was Gäste uns mehr als einmal sagen mussten.
