### Was alle Seiten gemeinsam haben: Fehler, Ablehnungen, die Schalter jeder Seite.

errors-title = Bitte sehen Sie hier noch einmal nach
settings-changed = „{ $what }“ wurde inzwischen geändert. Dort steht jetzt: { $now }.
settings-emptied = „{ $what }“ wurde inzwischen geändert und ist jetzt leer.
settings-changed-say = Von Ihnen ist noch nichts gespeichert, und alles, was Sie geschrieben haben, steht noch da. Wo Sie nichts geändert hatten, steht der neue Wert. Wenn Sie noch einmal speichern, gilt, was Sie hier sehen.
error-title = Fehler: { $title }

error-not-found = Hier ist nichts
error-not-found-say = Die Seite ist umgezogen oder gehört jemand anderem.
error-refused = Das geht gerade nicht
error-ours = Das hat nicht geklappt, und es liegt an uns.
error-ours-say = Was Sie geschrieben haben, ist noch da. Versuchen Sie es noch einmal oder rufen Sie einfach an: Ein Mensch nimmt es auf.
error-away = Wir können das gerade nicht speichern
error-away-say = Es wurde noch nichts gesendet, und was Sie geschrieben haben, ist noch da. Versuchen Sie es gleich noch einmal oder rufen Sie einfach an: Ein Mensch nimmt es auf.
error-too-large = Das ist mehr, als ein Formular tragen kann.
error-from-elsewhere = Das kam nicht von einer unserer Seiten, deshalb wurde nichts geändert.
error-not-understood = Das konnten wir nicht lesen. Bitte gehen Sie zurück und versuchen Sie es noch einmal.
error-send-again = Noch einmal senden
error-try-again = Noch einmal versuchen
error-back = Zurück
error-dial = 0 wählen

gone-title = Danke, dass Sie bei uns waren.
gone-say = Diese Karte gehörte zu einem Aufenthalt im { $house }, der zu Ende ist. Deshalb haben wir sie geschlossen. Haben Sie etwas vergessen?
gone-call = Rufen Sie an:

locked-title = Wer ist da?
locked-say = Dieses Gerät hat eine Weile niemand berührt. Mit Ihrer PIN sind Sie wieder dort, wo Sie waren.

skip-to-content = Zum Inhalt
theme-night = Bildschirm dimmen
theme-day = Bildschirm aufhellen

refusal-taken-by = { $name } hat es schon. Danke.
refusal-taken = Jemand aus dem Team hat es schon. Danke.
refusal-already = Das ist schon geschehen.
refusal-not-confirmed = Bitte nennen Sie dem Gast zuerst einen Namen und eine Zeit.
refusal-not-delivered = Es wurde noch nicht gebracht.
refusal-time-passed = Diese Zeit ist vorbei. Welche Zeit können Sie versprechen?
refusal-already-delivered = Es wurde schon gebracht.
refusal-closed = Dieser Wunsch ist abgeschlossen.
refusal-standard = Das kann gerade nicht Teil Ihres Standards werden. Bitte rufen Sie uns an: Jemand kümmert sich darum.

title-many = { $count } × { $item }
title-choice = { $item }, { $choice }

wrong-item = Wählen Sie etwas aus, oder sagen Sie es uns in eigenen Worten.
wrong-choice = Wählen Sie eine der Möglichkeiten.
wrong-empty = Sagen Sie uns, was Sie möchten.
wrong-too-long = Das sind { $count } Zeichen zu viel. Bitte kürzen Sie es ein wenig.
wrong-quantity = Wählen Sie eine Zahl von 1 bis { $most }.
wrong-time = Schreiben Sie die Zeit als Stunden und Minuten, etwa 21:30.
wrong-time-missing = Wählen Sie eine Zeit.
wrong-time-passed = Diese Zeit ist vorbei. Wählen Sie eine Zeit nach { $time } Uhr.
wrong-time-not-of-stay = Dieser Tag gehört nicht zu diesem Aufenthalt. Wählen Sie einen, der dazugehört.
wrong-time-far = Das liegt zu weit in der Zukunft. Bitte rufen Sie uns deswegen an.

refusal-not-asked = Hier ist keine Frage mehr offen.
refusal-waits-for-guest = Der Gast wurde gefragt und hat noch nicht geantwortet.
refusal-nothing-to-undo = Es gibt nichts zurückzunehmen.
refusal-still-kept = { $name } hat es und kann es noch rechtzeitig schaffen.
refusal-resting = Der Gast möchte nicht gestört werden. Stellen Sie es vor die Tür oder parken Sie es.
refusal-words-missing = Bitte schreiben Sie ein Wort dazu.
refusal-changed = Das hat sich geändert, während Sie schrieben. Bitte sehen Sie noch einmal hin.

## Was ein Gast an einem Wunsch geändert hat

change-instead = { $to } statt { $from }
change-any-kind = beliebig
change-manner-any = wie es am besten passt
change-manner-at-the-door = vor die Tür
change-manner-knock-softly = mit sanftem Anklopfen
change-words = „{ $words }“
change-no-words = ohne die Notiz
change-not-today = heute nicht
change-and = { "; " }
