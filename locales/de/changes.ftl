### Was Gäste ändern, nachdem jemand es übernommen hat, und Aufenthalte mit anderen Tagen.

## For whoever has it

changes-made = Um { $time } vom Gast geändert: { $what }
changes-made-via = Um { $time } von { $name } für den Gast geändert: { $what }
changes-asked = Der Gast bittet um eine Änderung, { $time }: { $what }
changes-asked-via = { $name } bittet für den Gast um eine Änderung, { $time }: { $what }
changes-back = Vom Gast geändert und wieder zurückgenommen, { $time }
changes-risen = Vom Gast geändert, { $time }
changes-seen = Gesehen
changes-later =
    { $count ->
        [one] 1 weitere Bitte für heute, auf der Runde
       *[other] { $count } weitere Bitten für heute, auf der Runde
    }

## For the guest

changes-told = Geändert. { $name } kann es sehen.
changes-told-seen = Geändert. { $name } hat es gesehen.
changes-told-asked = { $name } ist unterwegs und hat Ihre Frage.
changes-told-asked-seen = { $name } hat Ihre Frage gesehen.

## Other dates

dates-change = Andere Tage
dates-title = Andere Tage
dates-heading = Andere Tage für { $guest }
dates-departs = Reist ab am
dates-say = Was für die Anreise gewünscht ist, zieht mit, und die Seite des Gastes nennt den neuen Tag.
dates-say-here = Was jeden Tag wiederkommt, gilt bis zur neuen Abreise, und die Seite des Gastes nennt den neuen Tag.
dates-do = Tage ändern
dates-anyway = Trotzdem ändern
dates-taken = Auch { $guest } hat Zimmer { $room }, { $dates }.
dates-taken-say = Noch wurde nichts geändert. Bleibt es bei diesen Tagen, braucht jemand ein anderes Zimmer.
dates-meanwhile = Inzwischen hat jemand aus dem Team die Tage geändert. Sie sind jetzt { $dates }. Lesen Sie es durch und drücken Sie noch einmal, wenn es so bleiben soll.
dates-wrong-departs = Wählen Sie einen Tag nach der Anreise.
dates-wrong-long = Wählen Sie höchstens { $most } Nächte.
