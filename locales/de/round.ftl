### Die Runde von heute: womit die Etage geht, am Telefon und auf Papier.

staff-tab-round = Heutige Runde
staff-tab-round-short = Runde

## Die Zimmer

round-floor =
    { $floor ->
        [0] Erdgeschoss
        [1] Erster Stock
        [2] Zweiter Stock
        [3] Dritter Stock
        [4] Vierter Stock
        [5] Fünfter Stock
        [6] Sechster Stock
        [7] Siebter Stock
        [8] Achter Stock
        [9] Neunter Stock
       *[other] Stock { $floor }
    }
round-part = { $floor }, Teil { $part }
round-heading = { $place }, { $day }
round-walked-by = { $name }.
round-walked-by-nobody = Heute geht hier noch niemand.
round-printed = Gedruckt um { $time }. Spätere Wünsche stehen am Telefon.
round-mine = Meine
round-all = Alle Stockwerke
round-sections = Teile von Stockwerken
round-col-guest = Gast
round-col-bring = Heute bringen oder tun
round-col-good = Gut zu wissen
round-col-note = Zeit, Notiz

## Ein Zimmer

round-night = Nacht { $night } von { $nights }
round-leaves = reist heute ab
round-arrives = reist heute an
round-overdue = noch nicht da
round-nothing = Nichts weiter
round-asked = Gewünscht { $time }
round-done = Erledigt { $time }, { $name }
round-keep-out = Nicht hineingehen,
round-rests = bis { $time } vor die Tür stellen
round-tick = Gebracht
round-undo = Ein Versehen
round-unsent = Noch nicht gesendet. Abgehakt um { $time }, auf diesem Telefon aufgehoben und abgeschickt, sobald wir verbunden sind.
round-none = Hier wohnt heute niemand.
round-none-mine = Heute sind keine Zimmer Ihre.

## Wenn ein Haken nicht zählte

round-was = { $title }. { $why }
round-was-brought = { $name } hat es schon gebracht. Danke.
round-was-resting = Der Gast möchte nicht gestört werden. Stellen Sie es vor die Tür und haken Sie es dann noch einmal ab.
round-was-resting-inside = Der Gast möchte nicht gestört werden. Erledigen Sie es danach, und haken Sie es dann noch einmal ab.
round-was-cancelled = Der Gast möchte es nicht mehr.
round-was-changed = Das hat sich geändert, bevor Ihr Haken ankam. Bitte sehen Sie noch einmal hin.

## Darunter

round-foot-dial = Unsicher, oder ein Wunsch auf dem Gang? Sagen Sie Ja, und sagen Sie es dann { $name }, Durchwahl { $extension }.
round-foot = Unsicher, oder ein Wunsch auf dem Gang? Sagen Sie Ja, und sagen Sie es dann { $name }.
round-foot-desk = Unsicher, oder ein Wunsch auf dem Gang? Sagen Sie Ja, und sagen Sie es dann dem Empfang.

## Wer was geht

round-who = Wer was geht
round-who-heading = Wer was geht, { $day }
round-who-say = Es gilt sofort, auf jedem Telefon.
round-who-say-tomorrow = Es gilt morgen, auf jedem Telefon.
round-who-days = Tag
round-who-today = Heute
round-who-tomorrow = Morgen
round-rooms =
    { $count ->
        [one] Zimmer { $first }
       *[other] { $count } Zimmer, { $first } bis { $last }
    }
round-nobody = Noch niemand
round-save = Speichern
round-saved = Gespeichert. Es gilt ab jetzt.
round-saved-tomorrow = Gespeichert. Es gilt morgen.
round-yesterday = Wie gestern
round-as-today = Wie heute
round-cut-heading = Teile eines Stockwerks
round-cut-say = Ein Stockwerk ist eine Runde, bis Sie es teilen. Die Zimmer stehen in der Reihenfolge des Weges.
round-cut-at = Ein neuer Teil beginnt bei
round-cut-room = Zimmer { $room }
round-cut-do = Das Stockwerk so teilen
