### Das Haus: wonach Gäste am häufigsten fragen, von der Leitung geschrieben, von Gästen gelesen.

house-title = Das Haus
house-from-home = Gut zu wissen über das Haus
house-say = Gut zu wissen, solange Sie hier sind. Für alles andere ist jemand da.

## Die Themen

house-wifi = WLAN
house-breakfast = Frühstück
house-hours = Zeiten
house-person = So erreichen Sie uns
house-more = Auch gut zu wissen

## Die Seite der Gäste

house-network = Netz
house-password = Passwort
house-password-later = Das Passwort bekommen Sie, wenn Sie hier sind.
house-copy = Kopieren
house-copied = Kopiert
house-join = WLAN als Code für Ihr Telefon
house-join-say = Halten Sie die Kamera Ihres Telefons darauf, dann ist es verbunden.
house-from-outside = Von außen: { $phone }

## Die Seite der Leitung

house-edit-say = Gäste lesen das in ihrer Sprache. Was darin fehlt, lesen sie in der Sprache des Hauses. Ein Thema, zu dem niemand etwas geschrieben hat, erscheint nicht.
house-wifi-hint = Name und Passwort stehen für sich, damit man sie leicht liest und kopiert. Darunter nur, was man sonst wissen muss.
house-breakfast-hint = Wo, von wann bis wann, und wie es aufs Zimmer kommt.
house-hours-hint = Rezeption, Schwimmbad, Fitnessraum, und bis wann man abreist. Am besten je eine Zeile.
house-person-hint = Die Nummer der Rezeption und die Nummer von außen stehen ohnehin dort.
house-more-hint = Was Gäste Sie sonst immer wieder fragen.
house-field = { $topic }, { $language }
house-save = Speichern
house-saved = Gespeichert. So lesen es die Gäste jetzt.
house-wrong = { $what }: { $say }
house-changed = { $what }: { $name } hat das geändert ({ $time }).
house-changed-say = Von Ihnen ist noch nichts gespeichert, und alles, was Sie geschrieben haben, steht noch da. Darüber steht, was inzwischen geschrieben wurde. Wenn Sie noch einmal speichern, gilt Ihre Fassung.
house-taken-out = Dort steht nichts mehr.
