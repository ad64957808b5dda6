### What guests keep asking for, and what goes wrong again: the hints on cards.

## What a guest asked for more than once in this stay

known-times =
    { $count ->
        [one] { $what }: asked for once
        [2] { $what }: asked for twice
        [3] { $what }: asked for three times
       *[other] { $what }: asked for { $count } times
    }
known-every-day = Every day: { $what }
known-some-days = On certain days: { $what }
known-door = Left outside
known-softly = A soft knock
known-door-always = Leave outside, as always
known-softly-always = Knock softly, as always

## Not the first time

trouble-guest = { $time } for this guest
trouble-room = { $time } for this room
trouble-old-room = { $time } in the old room
trouble-time-2 = Second time
trouble-time-3 = Third time
trouble-time-4 = Fourth time
trouble-time-5 = Fifth time
trouble-time-6 = Sixth time
trouble-time-7 = Seventh time
trouble-time-8 = Eighth time
trouble-time-9 = Ninth time
trouble-time-10 = Tenth time
trouble-time-many = { $count } times now
trouble-before-room = Before, in the same room: { $time }
trouble-before-guest = Before: { $what }, { $time }
trouble-before-own = Before: a wish in their own words, { $time }
