### Übungsabende.

practice-title = Übungsabende
practice-say = Ein Haus wie dieses, mit Gästen, die es Ihnen absichtlich schwer machen. Niemand darin ist echt, und danach wird alles gelöscht.
practice-banner = Übung.
practice-nobody = Hier ist niemand ein echter Gast.
practice-rings =
    { $count ->
        [one] Im echten Haus läutet ein Wunsch für Sie.
       *[other] Im echten Haus läuten { $count } Wünsche für Sie.
    }
practice-leave = Übung verlassen
practice-invited = { $name } hat einen Übungsabend eröffnet.
practice-take-part = Mitmachen
practice-join = Mitmachen
practice-end = Für alle beenden
practice-end-sure = Ja, beenden. Wer mitmacht, ist sofort wieder im echten Haus, und dieses wird gelöscht.
practice-end-unsure = Bitte bestätigen Sie: Andere sind vielleicht mittendrin.
practice-until = bis { $time }
practice-none = Es ist kein Übungsabend offen. Die Hausleitung kann einen eröffnen.
practice-tempo = Wie schnell
practice-tempo-calm = Ruhig
practice-tempo-calm-say = Zwölf Gäste in einer Stunde
practice-tempo-busy = Belebt
practice-tempo-busy-say = Vierzehn Gäste, dichter hintereinander
practice-tempo-hard = Schwer
practice-tempo-hard-say = Sechzehn Gäste, drei davon auf einmal
practice-length = Wie lange höchstens
practice-minutes = { $count } Minuten
practice-open = Übungsabend eröffnen
practice-held = Was die letzten ergeben haben
practice-in-time =
    { $all ->
        [one] Ein Gast hatte einen Wunsch; { $count } bekam rechtzeitig Antwort.
       *[other] Gäste hatten { $all } Wünsche; { $count } davon wurden rechtzeitig beantwortet.
    }
practice-waits = Die Hälfte innerhalb von { $half } Minuten, neun von zehn innerhalb von { $nine }.
practice-right =
    { $count ->
        [0] „Genau richtig“ hat diesmal niemand gesagt.
        [one] Ein Gast sagte „genau richtig“.
       *[other] { $count } Gäste sagten „genau richtig“.
    }
practice-missed = Zum gemeinsamen Besprechen
practice-missed-late = { $guest }: es kam später als versprochen
practice-missed-not-right = { $guest }: es war zuerst nicht richtig
practice-missed-refused = { $guest }: es war nicht möglich
practice-missed-unanswered = { $guest }: es hatte noch niemand geantwortet
practice-people = Hier geht es um den Abend. Bellpull behält nicht, wer in der Übung was getan hat.
practice-over = Der Übungsabend ist zu Ende
practice-over-say = Was Sie eben gesendet haben, war für die Übung und wurde nirgends ausgeführt. Sie sind wieder im echten Haus.
practice-elsewhere = Es wurde nichts ausgeführt
practice-elsewhere-say = Was Sie gesendet haben, gilt dem echten Haus, und dieser Browser ist inzwischen in der Übung. Verlassen Sie die Übung in ihrem eigenen Fenster, und senden Sie es dann noch einmal.
practice-left-say = Was Sie gesendet haben, galt der Übung, und dieser Browser ist wieder im echten Haus. Es wurde deshalb nirgends ausgeführt. Solange der Übungsabend dauert, können Sie wieder mitmachen.
practice-you-wrote = Was Sie geschrieben haben
practice-not-here = Das gehört nicht zur Übung. Sie finden es in Ihrem eigenen Haus.
practice-rooms = Dieses Haus hat zu wenige Zimmer für einen Übungsabend. Es braucht sechzehn.
practice-dial = In der Übung klingelt kein Telefon. Jemand von Ihnen ist { $guest }: Sagen Sie es einander.
