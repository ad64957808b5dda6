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
overview-trouble-none = In keinem Zimmer ging dasselbe erneut schief.
overview-trouble-count =
    { $count ->
        [one] Einmal kam es wieder vor
       *[other] { $count }-mal kam es wieder vor
    }
overview-trouble-say = Dasselbe im selben Zimmer, binnen 30 Tagen. Die Spalte „Erneut“ zählt dasselbe.
overview-trouble-guests =
    { $count ->
        [one] Außerdem ging einmal etwas schief für einen Gast, bei dem im selben Aufenthalt schon etwas schiefgegangen war.
       *[other] Außerdem ging { $count } Mal etwas schief für einen Gast, bei dem im selben Aufenthalt schon etwas schiefgegangen war.
    }
overview-rooms = Dasselbe im selben Zimmer
overview-rooms-none = Nichts aufzuführen.
overview-items = Dasselbe irgendwo im Haus
overview-items-none = In diesen Tagen ging nichts zweimal schief, in welchem Zimmer auch immer.
overview-col-room = Zimmer
overview-col-what = Was
overview-col-times = Wie oft
overview-col-again = Erneut
overview-col-in-all = Insgesamt
overview-col-remembered = In 30 Tagen
overview-col-rooms = Zimmer
overview-col-last = Zuletzt
overview-trouble-counts = Was zählt: nicht gehaltene Versprechen, was nicht richtig war, was nicht ging, Reparaturen, Lärm und Gerüche. Jede Anfrage zählt einmal. Wünsche in eigenen Worten werden nicht verglichen.
overview-people = Bellpull stellt keine Rangliste von Menschen auf. Diese Zahlen handeln vom Haus: wo Gäste warten und was das Team daran hindert, Ja zu sagen.

overview-range = Andere Tage
overview-from = Von
overview-until = Bis, dieser Tag eingeschlossen
overview-show = Diese Tage zeigen
overview-heading-range = { $from } bis { $until } im { $house }
overview-heading-days = Überblick: { $house }
overview-wrong-from = Bitte wählen Sie den ersten Tag.
overview-wrong-until = Bitte wählen Sie den letzten Tag.
overview-wrong-backwards = Der letzte Tag liegt vor dem ersten. Bitte tauschen Sie die beiden.
overview-wrong-ahead = Der letzte Tag kommt erst noch. Bitte wählen Sie heute oder einen früheren Tag.
overview-wrong-long = Das sind mehr als { $most } Tage. Bitte wählen Sie einen späteren ersten Tag.
overview-date = { $day }. { $month } { $year }
overview-day-mon = { $day }. { $month }
overview-month-year = { $month } { $year }
overview-week-from = Woche ab { $date }
overview-mon-1 = Jan.
overview-mon-2 = Feb.
overview-mon-3 = März
overview-mon-4 = Apr.
overview-mon-5 = Mai
overview-mon-6 = Juni
overview-mon-7 = Juli
overview-mon-8 = Aug.
overview-mon-9 = Sep.
overview-mon-10 = Okt.
overview-mon-11 = Nov.
overview-mon-12 = Dez.
overview-percent = { $percent } %
overview-minutes = { $minutes } Min.
overview-hours = { $hours } Std.
overview-hours-minutes = { $hours } Std. { $minutes } Min.
overview-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
overview-as-table = Dasselbe als Tabelle
overview-csv = Für die Tabellenkalkulation (CSV)

overview-promises = Gehaltene Versprechen
overview-promises-fig = { $kept } von { $all }
overview-promises-none = Kein Versprechen war fällig.
overview-promises-by-day = Gehaltene Versprechen nach Tagen
overview-promises-by-week = Gehaltene Versprechen nach Wochen
overview-promises-by-month = Gehaltene Versprechen nach Monaten
overview-promises-say = { $all } waren fällig: { $kept } gehalten, { $late } später und vorher angekündigt, { $missed } nicht gehalten.
overview-promises-hint = Ein Versprechen zählt an dem Tag, an dem es fällig war. Gehalten: Es war bis dahin da oder in den wenigen Minuten, die Ihre Uhren zulassen. Später und vorher angekündigt: vor der Fälligkeit verschoben und dann gehalten. Was zurückkam, weil es nicht richtig war, zählt mit seinem neuen Versprechen.
overview-kept = Gehalten
overview-late = Später, und vorher angekündigt
overview-missed = Nicht gehalten
overview-missed-say = Nicht gehalten am { $day }: { $what }, Zimmer { $room }.
overview-missed-see = Was geschah
overview-missed-more =
    { $count ->
        [one] Ein weiteres wurde nicht gehalten.
       *[other] { $count } weitere wurden nicht gehalten.
    }
overview-missed-open = Wie es in Ordnung gebracht wird
overview-col-day = Tag
overview-col-week = Woche
overview-col-month = Monat
overview-col-all = Alle

overview-answers = Zeit bis zu einer menschlichen Antwort
overview-answers-fig = In der Regel { $time }
overview-answers-title = Anteil der von einem Menschen beantworteten Anfragen nach Wartezeit
overview-answers-say = Die Hälfte war binnen { $half } beantwortet, neun von zehn binnen { $nine }. Die langsamste Antwort dauerte { $slowest }.
overview-answers-none = Keine Anfrage wartete auf eine Antwort.
overview-answers-half = die Hälfte binnen { $time }
overview-answers-nine = neun von zehn binnen { $time }
overview-answers-slowest = die langsamste: { $time }
overview-answers-beyond = die langsamste: { $time }, weiter draußen
overview-answers-promise = unser Versprechen: { $minutes } Min.
overview-answers-before = gestrichelt: ebenso viele Tage davor
overview-answers-unanswered =
    { $count ->
        [one] Eine weitere war vorbei, ehe jemand antwortete: zurückgenommen oder der Gast reiste ab.
       *[other] { $count } weitere waren vorbei, ehe jemand antwortete: zurückgenommen oder der Gast reiste ab.
    }
overview-answers-waiting =
    { $count ->
        [one] Eine wartet noch.
       *[other] { $count } warten noch.
    }
overview-answers-hint = Von dem Augenblick, in dem eine Anfrage auf jemanden wartet, bis zur ersten Antwort eines Menschen: eine Zeit, eine Frage, etwas anderes oder ein Nein. Die Linie ist Ihre Uhr für das Übliche; Dringendes und Späteres hat eigene.
overview-col-requests = Anfragen
overview-col-these = Diese Tage
overview-col-before = Ebenso viele Tage davor
overview-col-days = Tage
overview-col-seconds = Gewartete Sekunden
overview-row-half = Die Hälfte binnen
overview-row-nine = Neun von zehn binnen
overview-row-slowest = Die langsamste
overview-row-answered = Beantwortet
overview-row-unanswered = Vorbei vor einer Antwort
overview-row-waiting = Wartet noch

overview-calls = Anrufe bei Gästen
overview-calls-fig = { $made } von { $all }
overview-calls-none = Kein Anruf stand an.
overview-calls-say = { $made } geführt, { $due } noch zu führen, { $missed } versäumt.
overview-calls-liking = Zur Zufriedenheit
overview-calls-not-right = Nicht richtig
overview-calls-no-answer = Niemand hob ab
overview-calls-missed = Versäumt
overview-calls-due = Noch zu führen
overview-calls-hint = Versäumt: Der Gast reiste ab, ehe jemand anrief.
overview-col-how = Wie es ging
overview-col-calls = Anrufe

overview-missed-right = Wie es in Ordnung gebracht wurde
overview-csv-all = Alle für die Tabellenkalkulation (CSV)
overview-calls-prefers-none = Möchte lieber keine Anrufe
overview-calls-written = Stattdessen geschrieben
overview-yes =
    { $count ->
        [0] Wozu wir Ja gesagt haben
        [one] Zu einer Ausnahme haben wir Ja gesagt
       *[other] Zu { $count } Ausnahmen haben wir Ja gesagt
    }
overview-yes-say = Insgesamt { $sum }, etwa { $each } je Ausnahme. { $team } von { $all } hat das Team entschieden, ohne eine Leitung zu fragen.
overview-yes-by = Ja gesagt von { $name }, Zimmer { $room }, { $day }
overview-yes-none = Keine Ausnahme in diesen Tagen.
overview-rules-decide = Entscheiden
overview-rules-all = Alle Regeln
overview-rules-more =
    { $count ->
        [one] Eine weitere Regel
       *[other] { $count } weitere Regeln
    }
overview-moments-none = Noch kein Moment in diesen Tagen.
overview-moments-all = Die ganze Wand
overview-moments-more =
    { $count ->
        [one] Ein weiterer an der Wand
       *[other] { $count } weitere an der Wand
    }
overview-right = In Ordnung bringen
overview-right-none = Nichts musste in Ordnung gebracht werden.
overview-right-fig =
    { $closed ->
        [one] Eines in Ordnung gebracht
       *[other] { $closed } in Ordnung gebracht
    }
overview-right-times = Die Hälfte war binnen { $half } in Ordnung; das längste dauerte { $longest }.
overview-right-open =
    { $count ->
        [0] Keines ist offen.
        [one] Eines ist offen.
       *[other] { $count } sind offen.
    }
overview-right-manager =
    { $count ->
        [one] Eines wurde ohne alles Nötige geschlossen; die Leitung hat den Grund aufgeschrieben.
       *[other] { $count } wurden ohne alles Nötige geschlossen; die Leitung hat die Gründe aufgeschrieben.
    }
overview-right-opened = Eröffnet
overview-right-closed = Abgeschlossen
overview-right-by-manager = Von der Leitung mit Grund geschlossen
overview-right-still = Jetzt offen
overview-right-longest = Das längste
overview-advice = Was Gäste ändern würden
overview-advice-say =
    { $given ->
        [one] Ein Gast gab einen Rat. Beantwortet: { $answered }. Daraus wurde etwas: { $followed }.
       *[other] Gäste gaben { $given }-mal einen Rat. Beantwortet: { $answered }. Daraus wurde etwas: { $followed }.
    }
overview-advice-none = Kein Rat in diesen Tagen.
overview-advice-all = Lesen
overview-col-amount = Betrag
overview-col-currency = Währung
overview-col-rule = Regel
overview-col-standing = Entscheidung
overview-col-unmet = Nicht erfüllte Wünsche
overview-col-words = Worte
overview-col-told = Erzählt als
overview-col-count = Anzahl
overview-advice-given = Gegeben
overview-advice-answered = Beantwortet
overview-advice-followed = Daraus wurde etwas
overview-right-half-seconds = Die Hälfte binnen, in Sekunden
overview-right-longest-seconds = Das längste, in Sekunden
