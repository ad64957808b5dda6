### Der Weg des Teams: die Tafel, ein Wunsch, das Aufnehmen für Gäste am Telefon.

## Die Leiste

staff-tabs = Hauptbereiche
staff-tab-requests = Wünsche
staff-tab-file = Aufnehmen
staff-tab-stays = Aufenthalte
staff-ring = { $name } anrufen, { $extension }
staff-who = { $name }, { $department }
staff-me = Ihre Seite: Sprache, Abmelden

## Live

staff-live = Live, { $time }
staff-as-of = Stand { $time }
staff-show-new = Neues zeigen
staff-lost = Verbindung um { $time } Uhr verloren.
staff-lost-say = Dies ist die Liste von diesem Augenblick, und solange läutet nichts. Sie holt von selbst auf.
staff-back = Wieder verbunden
staff-try-now = Jetzt versuchen
staff-arrivals = { $count } neu
staff-arrived = { $count } neu, { $where }.
staff-arrived-floor = Etage { $floors }
staff-arrived-floors = Etagen { $floors }
staff-now-late = Zimmer { $room } ist überfällig.
staff-unsent = Noch nicht gesendet. Seit { $time } auf diesem Gerät aufgehoben und abgeschickt, sobald wir verbunden sind. Noch hat es niemand gesehen.

## Die Tafel

staff-floors = Etagen
staff-departments = Abteilungen
staff-all = Alle
staff-all-floors = { "" } Etagen
staff-floor = Etage { $floor }
staff-mine-only = Nur { "" }
staff-mine = Meine
staff-jump = Springen zu
staff-column-new = Neu
staff-column-prom = Versprochen
staff-column-way = Unterwegs
staff-column-done = Erledigt
staff-short-new = Neu
staff-short-prom = Zugesagt
staff-short-way = Unterwegs
staff-short-done = Erledigt
staff-new-aside = ein Name in { $count } Min.
staff-prom-aside = der nächste zuerst
staff-kept = { $kept } von { $count } gehalten
staff-nobody-waits = Niemand wartet.
staff-nobody-waits-here = Hier wartet niemand.
staff-next-rings = Der nächste Wunsch läutet hier.
staff-filter-hides = Diese Liste zeigt nur einen Teil des Hauses.
staff-show-everything = Alles zeigen
staff-show-all = Alle { $count } zeigen

## Eine Karte

staff-age-answer = Antwort in { $count } Min.
staff-age-promise = Bis { $time }, noch { $count } Min.
staff-age-late = { $count } Min. überfällig
staff-age-by = Bis { $time }
staff-age-for = Für { $time }
staff-asked = { $guest }, gebeten { $time }
staff-done-by = { $name }, { $time }
staff-quoted = „{ $words }“
staff-which = : Zimmer { $room }, { $title }
staff-you-have-it = Sie haben es
staff-has-it = { $name } hat es
staff-take = Ich übernehme
staff-start = Ich bin unterwegs
staff-deliver = Gebracht
staff-outcome-delivered = Noch kein Wort
staff-outcome-right = Genau richtig
staff-outcome-settled = Von selbst abgeschlossen
staff-outcome-cancelled = Nicht mehr gewünscht

staff-hint-reopened = Beim ersten Mal nicht richtig
staff-hint-urgent = Dringend
staff-hint-wrote = Hat wieder geschrieben, { $time }
staff-hint-over-cap = Mehr als üblich: nachfragen
staff-hint-door = Vor die Tür, nicht klopfen
staff-hint-softly = Leise klopfen
staff-hint-reads = Liest { $language }
staff-hint-filed = Aufgenommen von { $name }

## Ein Wunsch

staff-title-room = { $room }: { $title }
staff-about-daily = { $guest }. { $night } Aus dem Standard für diesen Aufenthalt.
staff-asked-standard = Aus dem Standard von { $guest }: { $title }
staff-about = { $guest }. { $night } Gefragt { $time }.
staff-night = Nacht { $night } von { $nights }.
staff-conversation = Gespräch
staff-asked-plain = { $guest }, { $time }
staff-asked-in = { $guest }, { $time }, auf { $language }
staff-asked-chose = { $guest }, { $time }. Gewählt: { $title }
staff-asked-in-chose = { $guest }, { $time }, auf { $language }. Gewählt: { $title }
staff-filed-for = { $name } für { $guest }
staff-said = { $name }, { $time }
staff-said-in = { $name }, { $time }, auf { $language }
staff-step-due = Die Zeit dafür ist gekommen, { $time }
staff-step-confirmed = { $name } hat es übernommen und { $promised } versprochen, { $time }
staff-step-started = { $name } hat sich auf den Weg gemacht, { $time }
staff-step-in-hand = { $name } hat es übergeben, { $time }
staff-step-at-the-door = { $name } hat es vor die Tür gelegt, { $time }
staff-step-in-the-room = { $name } hat es ins Zimmer gebracht, { $time }
staff-step-sent-later = { $said } (gesendet { $time })
staff-step-right = Der Gast sagt: genau richtig, { $time }
staff-step-settled = Es wurde von selbst abgeschlossen, { $time }
staff-step-reopened = Der Gast sagt: noch nicht richtig, { $time }
staff-step-cancelled = Der Gast hat abgesagt, { $time }
staff-step-guest-left = Der Gast hat das Haus verlassen, { $time } Uhr
staff-answer = { $guest } antworten
staff-reply-to = { $guest } schreiben
staff-reply-send = Senden
staff-reads = Liest { $language }. Ihre Worte kommen so an, wie Sie sie schreiben.
staff-good-to-know = Gut zu wissen über { $room }
staff-others-today = Heute außerdem gewünscht
staff-others-none = Heute sonst nichts.
staff-stands-filed = Noch bei niemandem
staff-stands-promised = { $name } hat es, bis { $time }
staff-stands-late = { $name } hat es, versprochen bis { $time }
staff-stands-on-the-way = { $name }, unterwegs seit { $since }, versprochen bis { $time }

## Übernehmen

staff-when = Wann ist es da?
staff-minutes = { $count } Min.
staff-minutes-more = +{ $count } Min.
staff-as-wanted = Wie gewünscht
staff-as-promised = Wie zugesagt
staff-another-time = Zu einer anderen Zeit
staff-day = Tag
staff-today = Heute
staff-tomorrow = Morgen
staff-time = Uhrzeit
staff-promise-hint = Der Gast sieht die Uhrzeit. Versprechen Sie, was Sie halten können.
staff-note-to = Ihre Nachricht an { $guest }
staff-reads-openings = Liest { $language }. Die Anfänge sind schon auf { $language }; was Sie ergänzen, bleibt so, wie Sie es schreiben.
staff-opening-says = Dieser Anfang sagt: „{ $words }“
staff-openings = Fangen Sie mit einem davon an und machen Sie ihn zu Ihrem
staff-promise-it = Versprechen
staff-guest-sees = Auf der Seite von { $guest }: Ihr Gesicht und Ihr Name.
staff-guest-sees-extension = Auf der Seite von { $guest }: Ihr Gesicht, Ihr Name und die Durchwahl { $extension }.
staff-not-me = Doch nicht, zurücklegen
staff-words-unsent = Ihre Nachricht wurde nicht gesendet
staff-to-requests = Zurück zu den Wünschen
staff-to-request = Diesen Wunsch ansehen
staff-wrong-no-word = Schreiben Sie dem Gast ein Wort, damit er weiß, wer kommt und wann.

staff-starter-bring-name = Ich bringe es
staff-starter-bring = { $greeting }. Hier ist { $name }. Ich bringe es Ihnen selbst aufs Zimmer.
staff-starter-at-the-door-name = Ich lege es vor die Tür
staff-starter-at-the-door = { $greeting }. Hier ist { $name }. Ich lege es vor Ihre Tür und klopfe nicht.
staff-starter-softly-name = Ich klopfe leise
staff-starter-softly = { $greeting }. Hier ist { $name }. Ich bringe es Ihnen aufs Zimmer und klopfe leise.
staff-starter-room-name = Ich komme ins Zimmer
staff-starter-room = { $greeting }. Hier ist { $name }. Ich komme zu Ihnen aufs Zimmer und kümmere mich darum.
staff-starter-repair-name = Ich sehe es mir an
staff-starter-repair = { $greeting }. Hier ist { $name }. Es tut mir leid, dass Sie damit Mühe haben. Ich komme zu Ihnen aufs Zimmer und bringe es in Ordnung.
staff-starter-collect-name = Ich hole es ab
staff-starter-collect = { $greeting }. Hier ist { $name }. Ich hole es an Ihrer Tür ab.
staff-starter-see-to-it-name = Ich kümmere mich
staff-starter-see-to-it = { $greeting }. Hier ist { $name }. Ich kümmere mich für Sie darum.
staff-starter-own-words-name = Ich kümmere mich
staff-starter-own-words = { $greeting }. Hier ist { $name }. Danke, dass Sie es uns sagen. Ich kümmere mich selbst darum.
staff-starter-late-name = Entschuldigung fürs Warten
staff-starter-late = { $greeting }. Hier ist { $name }. Es tut mir leid, dass Sie warten mussten. Ich kümmere mich jetzt darum.
staff-starter-again-name = Entschuldigung, das war nicht richtig
staff-starter-again = { $greeting }. Hier ist { $name }. Es tut mir leid, dass es nicht richtig war. Ich bringe es selbst in Ordnung.
staff-starter-another-time-name = Nach der Zeit fragen
staff-starter-another-time = { $greeting }. Hier ist { $name }. Ich kümmere mich darum. Wenn Ihnen eine andere Zeit besser passt, schreiben Sie mir einfach hier.
staff-starter-how-many-name = Nach der Zahl fragen
staff-starter-how-many = { $greeting }. Hier ist { $name }. Ich kümmere mich darum. Darf ich fragen, wie viele Sie wirklich brauchen? Schreiben Sie mir einfach hier.

## Bringen

staff-how = Wie ist es beim Gast angekommen?
staff-how-in-hand = Übergeben
staff-how-at-the-door = Vor der Tür
staff-how-in-the-room = Im Zimmer
staff-deliver-note = Ein Wort an { $guest }
staff-deliver-note-hint = Sie können es leer lassen.

## Für einen Gast am Telefon aufnehmen

staff-file-title = Für einen Gast aufnehmen
staff-file-say = Es kommt in dieselbe Liste wie das, was Gäste selbst senden.
staff-file-who = Wer ruft an?
staff-file-who-hint = Zimmer oder ein Teil des Namens
staff-file-which = Wer davon?
staff-file-what = Was wird gewünscht?
staff-file-what-hint = Aus der Liste, etwa „2 Badetücher“, oder in den Worten des Gastes
staff-file-send = Aufnehmen
staff-file-when = Wann?
staff-file-now = So bald wie möglich
staff-file-at = Zu einer bestimmten Zeit
staff-file-quantity = Wie viele?
staff-file-quantity-hint = Sie können es leer lassen.
staff-file-words = Noch etwas dazu?
staff-file-words-hint = In den Worten des Gastes
staff-wrong-nobody = Niemand im Haus hat dieses Zimmer oder diesen Namen. Sehen Sie noch einmal nach, oder fragen Sie nach der Zimmernummer.
staff-wrong-empty-room = In diesem Zimmer wohnt gerade niemand dieses Namens.
staff-wrong-several = Es könnten mehrere Gäste gemeint sein. Wählen Sie einen aus.
staff-wrong-filed-before = Dieses Formular wurde schon mit anderen Worten aufgenommen. Nehmen Sie es noch einmal auf, wenn es etwas Neues ist.

staff-age-parked = Geparkt bis { $time }
staff-stands-asked = { $name } hat den Gast gefragt
staff-stands-offered = { $name } hat etwas anderes angeboten
staff-stands-parked = { $name }, geparkt bis { $time }
staff-outcome-unmet = Ging nicht
staff-step-verified = { $name } hat vom Gast gehört, dass es passt, { $time }
staff-step-asked = { $name } hat den Gast gefragt, { $time }
staff-step-offered = { $name } hat etwas anderes angeboten, { $time }
staff-step-answered = Der Gast hat geantwortet, { $time }
staff-step-accepted = Der Gast hat Ja gesagt, { $time }
staff-step-declined = Der Gast hat das Angebot abgelehnt, { $time }
staff-step-talk = Der Gast möchte lieber sprechen, { $time }
staff-step-refused = { $name } konnte es nicht möglich machen, { $time }
staff-step-moved = { $name } nennt eine andere Zeit, { $promised }, um { $time }
staff-step-parked = { $name } hat es bis { $until } geparkt, um { $time }
staff-step-resumed = { $name } hat es wieder aufgenommen, { $time }
staff-step-resumed-by-clock = Jetzt zu tun, { $time }
staff-step-handed-back = { $name } hat es zurückgegeben, { $time }
staff-step-taken-over = { $name } hat es von { $from } übernommen, bis { $promised }, um { $time }
staff-step-kept = { $name }: bleibt bei mir, { $time }
staff-step-undone = { $name } hat den letzten Schritt zurückgenommen, { $time }
staff-step-restored = Der Gast möchte es doch, { $time }
staff-step-owner-left = Wieder bei allen: wer es hatte, arbeitet nicht mehr hier, { $time }
staff-step-lead = Die Leitung der Abteilung wurde verständigt, { $time }
staff-step-desk = Rezeption und Dienst habende Leitung wurden verständigt, { $time }
staff-step-manager = Die Direktion wurde verständigt, { $time }
staff-step-again = Noch einmal bei allen geläutet, { $time }
staff-step-nudged = Das Versprechen rückt nahe, { $time }
staff-step-doubted = Gefragt, ob es dabei bleibt, { $time }
staff-step-lapsed = Keine Antwort: wieder bei allen, { $time }
staff-step-late = Später als versprochen: ein Fehler von uns, { $time }
staff-step-reminded = Der Gast wurde an die Frage erinnert, { $time }
staff-step-rung = Noch keine Antwort: die Rezeption ruft an, { $time }
staff-step-verify = Die Rezeption fragt nach, ob es passt, { $time }
staff-step-room = Der Gast ist von { $from } nach { $to } umgezogen, { $time }
staff-outcome-left = Der Gast ist vorher abgereist

staff-step-amended = Der Gast hat es geändert: { $what }, { $time }
staff-step-change-asked = Der Gast bittet um eine Änderung: { $what }, { $time }
staff-step-rescheduled = Mit der Anreise verschoben, auf { $wanted }, { $time }
