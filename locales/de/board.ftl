### Aufmerksamkeit auf der Tafel: was aufgestiegen ist, das Läuten, der Hinweis, und Karten, die auf jemanden warten.

## Was aufgestiegen ist

board-risen = Wartet länger, als es sollte
board-risen-more = und { $count } weitere
board-unanswered-since = Niemand hat es. Es wartet seit { $time }.
board-promised-for = { $name } hat es für { $time } versprochen, und es ist nicht da.
board-told-lead = { $waits } Die Leitung der Abteilung ist verständigt.
board-told-first = { $waits } Heute leitet niemand die Abteilung: Die Rezeption ist verständigt.
board-told-desk = { $waits } Rezeption und Leitung des Hauses sind verständigt.
board-told-manager = { $waits } Die Direktion ist verständigt.
board-told-again = { $waits } Die Direktion ist erneut verständigt.

## Das Läuten

board-bell = Läuten
board-bell-on = Läuten an
board-bell-off = Läuten aus
board-bell-turn-off = , ausschalten
board-bell-turn-on = , einschalten
board-bell-touch = Einmal berühren, damit es läutet
board-bell-paused = Der Ton pausiert
board-bell-is-on = Auf Ihren Seiten läutet es leise, solange jemand auf Sie wartet, bis ein Mensch übernimmt.
board-bell-is-off = Ihre Seiten bleiben still. Was auf Sie wartet, zählt nur der Reiter.
board-bell-silence = Läuten ausschalten
board-bell-let-ring = Läuten einschalten

## Karten

board-age-asked = Wartet auf { $guest } seit { $time }
board-hint-asked = Frage an den Gast
board-hint-offered = Etwas anderes angeboten
board-hint-doubted = Nicht begonnen, um { $time } nachgefragt
board-hint-moved = War { $room }
board-hint-resting = Nicht stören bis { $time }: vor die Tür stellen
board-hint-resting-urgent = Nicht stören bis { $time }, aber dies ist dringend
board-still-yours = Noch nicht begonnen. Bleibt es bei Ihnen?
board-keep = Bleibt bei mir
board-undo = Rückgängig
board-take-over = Übernehmen

## Was gerade getan wurde

board-just-promised = { $room }, { $title }: versprochen für { $time }
board-just-moved = { $room }, { $title }: verschoben auf { $time }
board-just-parked = { $room }, { $title }: geparkt bis { $time }
board-just-asked = { $room }, { $title }: Gast gefragt, { $time }
board-just-offered = { $room }, { $title }: etwas anderes angeboten, { $time }
board-just-refused = { $room }, { $title }: gesagt, dass es nicht geht, { $time }
board-just-started = { $room }, { $title }: unterwegs, { $time }
board-just-delivered = { $room }, { $title }: gebracht { $time }
board-just-resumed = { $room }, { $title }: wieder aufgenommen, { $time }
board-just-handed-back = { $room }, { $title }: wieder bei allen, { $time }
board-just-kept = { $room }, { $title }: bleibt bei Ihnen, { $time }
board-just-undone = { $room }, { $title }: letzter Schritt zurückgenommen, { $time }
