### What guests change after somebody has it, and stays that come or leave on other days.

## For whoever has it

changes-made = Changed by the guest at { $time }: { $what }
changes-made-via = Changed for the guest by { $name } at { $time }: { $what }
changes-asked = The guest asks to change it, { $time }: { $what }
changes-asked-via = { $name } asks for the guest to change it, { $time }: { $what }
changes-back = Changed by the guest and changed back, { $time }
changes-risen = Changed by the guest, { $time }
changes-seen = Seen
changes-later =
    { $count ->
        [one] 1 more for later today, on the round
       *[other] { $count } more for later today, on the round
    }

## For the guest

changes-told = Changed. { $name } can see it.
changes-told-seen = Changed. { $name } has seen it.
changes-told-asked = { $name } is on the way and has your question.
changes-told-asked-seen = { $name } has seen your question.

## Other dates

dates-change = Other dates
dates-title = Other dates
dates-heading = Other dates for { $guest }
dates-departs = Leaves on
dates-say = What they wish for the arrival moves with it, and their page says the new day.
dates-say-here = What comes back each day goes on until the new departure, and their page says the new day.
dates-do = Change the dates
dates-anyway = Change them all the same
dates-taken = { $guest } has room { $room } as well, { $dates }.
dates-taken-say = Nothing has been changed yet. If both keep their days, one of them needs another room.
dates-meanwhile = A colleague has changed the dates meanwhile. They are now { $dates }. Read it over, then press again if you still mean it.
dates-wrong-departs = Choose a day after the arrival.
dates-wrong-long = Choose at most { $most } nights.
