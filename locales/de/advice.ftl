### Was Gäste ändern würden.

guest-advice-title = Was würden Sie ändern?
guest-advice-card = An dem, worum Sie uns in diesen Tagen baten. Jemand von uns antwortet Ihnen mit Namen.
guest-advice-tell = Uns sagen
guest-advice-decline = Nein, danke
guest-advice-answered = { $name } hat Ihnen geantwortet.
guest-advice-read = Lesen
guest-advice-lede = An dem, worum Sie uns baten, oder an etwas anderem. Jemand von uns antwortet Ihnen mit Namen.
guest-advice-wishes = Sie baten uns um
guest-advice-words = Was würden Sie ändern?
guest-advice-send = Senden
guest-advice-empty = Schreiben Sie, was Sie ändern würden.
guest-advice-yours = Sie sagten uns
guest-advice-waits = Wir haben es. Hier wird der Name stehen, der Ihnen antwortet.
guest-advice-came = Was daraus wurde
