### Kolleginnen und Kollegen: man selbst, das Team, die Geräte.

role-runner = Teammitglied
role-lead = Abteilungsleitung
role-desk = Empfang
role-manager = Hausleitung

me-title = Ich
me-extension = Durchwahl
me-language = Sprache meiner Seiten
me-language-do = Diese Sprache nehmen
me-house = Das Haus
me-device = Dieses Gerät
me-device-own = Ihr eigenes. Nach acht ruhigen Stunden vergisst es Sie.
me-device-shared = „{ $phone }“, gemeinsam mit anderen. Nach zehn ruhigen Minuten fragt es nach Ihrer PIN.

team-title = Team
team-speaks = Spricht
team-add = Jemanden aufnehmen
team-add-do = Ins Team aufnehmen
team-leaves = Verlässt das Haus
team-leaves-say = { $name } wird sofort überall abgemeldet. Was versprochen wurde, behält den Namen.
team-leaves-do = Verlässt uns jetzt
team-not-yourself = Sie können sich nicht selbst entfernen. Das kann eine andere Hausleitung.
team-name = Name
team-name-hint = Gäste lesen den Vornamen.
team-login-hint = Kurz und ohne Leerzeichen, zum Beispiel marta.
team-roles = Was darf diese Person?
team-department = Abteilung
team-extension = Durchwahl
team-speaks-which = Welche Sprachen spricht diese Person?
team-language = Sprache der eigenen Seiten
team-password = Erstes Passwort
team-pin = PIN für gemeinsame Telefone
team-pin-hint = Sechs Ziffern. Das Feld darf leer bleiben.
team-wrong-name = Schreiben Sie den Namen.
team-wrong-login = Schreiben Sie einen Anmeldenamen: mindestens zwei Zeichen, ohne Leerzeichen.
team-wrong-login-taken = Mit diesem Namen meldet sich schon jemand an. Wählen Sie einen anderen.
team-wrong-roles = Wählen Sie mindestens eines.
team-wrong-department = Wählen Sie eine Abteilung.
team-wrong-extension = Schreiben Sie die Durchwahl mit Ziffern.

devices-title = Tablets und Telefone
devices-tablet = Tablet eines Zimmers
devices-tablet-say = Öffnen Sie diese Seite auf dem Tablet selbst. Es zeigt dann, wer in diesem Zimmer wohnt, und Sie werden darauf abgemeldet.
devices-tablet-do = Das ist das Tablet dieses Zimmers
devices-phone = Gemeinsames Telefon
devices-phone-say = Öffnen Sie diese Seite auf dem Telefon selbst. Es fragt dann nach Gesicht und PIN, und Sie werden darauf abgemeldet.
devices-phone-do = Dieses Telefon teilen
devices-name = Name des Telefons
devices-name-hint = Damit alle wissen, welches es ist: Dritter Stock.
devices-wrong-name = Geben Sie dem Telefon einen Namen mit höchstens 60 Zeichen.
devices-all = In Gebrauch
devices-none = Noch keine Geräte.
devices-tablet-of = Tablet in Zimmer { $room }
devices-since = Seit { $date }
devices-revoke = Zurücknehmen
