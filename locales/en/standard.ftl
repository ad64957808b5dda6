### My standard for this stay: what comes back each day until the guest changes it.

## The page

standard-title = My standard for this stay
standard-tab = My standard
standard-lede = What you like, every day, without asking again. Change a day, skip a day, any time.
standard-night-done = , done
standard-every-day = Every day
standard-add = Add something for every day
standard-add-say = Choose what is to come by itself each day.
standard-kept = Kept for this stay alone. Our colleagues know what is wanted on a day from early that morning.
standard-none-yet = Nothing yet. Choose something once, and it comes each day without asking again: towels every morning, water every evening.
standard-nothing = Nothing on this day.
standard-nothing-today = Nothing more today.

## What stands under its name

standard-with-round = With the morning round, about { $time }
standard-at = At { $time }
standard-days-with-round = { $days }, with the morning round, about { $time }
standard-days-at = { $days }, at { $time }
standard-from-to = { $first } to { $last }
standard-brought = Brought at { $time } by { $name }
standard-seen-to = Seen to at { $time } by { $name }
standard-sees-change = { $name } can see what you would like instead.
standard-is-skipped = Skipped
standard-is-paused = Paused
standard-withdrawn = We no longer offer this, so it can’t be changed. You can still skip it, pause it or stop it.
standard-no-more = It doesn’t come again in this stay.
standard-not-that-day = Not on this day
standard-after-check-out = Not on the day you leave: it would come after check-out.
standard-before-arrival = Not on the day you arrive: it would come before your room is ready.
standard-just-for =
    { $which ->
        [today] Just for today
        [tomorrow] Just for tomorrow
       *[other] Just for this day
    }
standard-more =
    { $count ->
        [one] { $just }, one more than usual
       *[other] { $just }, { $number } more than usual
    }
standard-fewer =
    { $count ->
        [one] { $just }, one fewer than usual
       *[other] { $just }, { $number } fewer than usual
    }
standard-over-cap = That is more than we usually bring at once, so we’ll ask you about this.
standard-number-1 = one
standard-number-2 = two
standard-number-3 = three
standard-number-4 = four
standard-number-5 = five
standard-number-6 = six
standard-number-7 = seven
standard-number-8 = eight
standard-number-9 = nine
standard-number-10 = ten

## Buttons

standard-change = Change
standard-skip = Skip
standard-skip-today = Skip today
standard-bring-back = Bring it back
standard-back-to = Back to { $number }
standard-as-usual = As usual again
standard-pause = Pause
standard-stop = Stop
# For those who hear the buttons.
standard-about-day = { $title }, { $day }
standard-about-every-day = { $title }, every day
standard-day =
    { $which ->
        [today] today
        [tomorrow] tomorrow
       *[other] { $day }
    }

## What was just done

standard-set-mornings = Set. Every morning, until you change it.
standard-set-daily = Set. Every day at { $time }, until you change it.
standard-set-days-round = Set. { $days }, with the morning round, about { $time }.
standard-set-days-at = Set. { $days }, at { $time }.
standard-first-time = The first time is { $time }.
standard-next-time = The next time is { $time }.
standard-changed = Changed, from now on.
standard-day-changed =
    { $which ->
        [today] Changed for today. The other days stay as they are.
        [tomorrow] Changed for tomorrow. The other days stay as they are.
       *[other] Changed for { $day }. The other days stay as they are.
    }
standard-skipped =
    { $which ->
        [today] Skipped today.
        [tomorrow] Skipped tomorrow.
       *[other] Skipped on { $day }.
    }
standard-back-again =
    { $which ->
        [today] Back again today.
        [tomorrow] Back again tomorrow.
       *[other] Back again on { $day }.
    }
standard-is-back = Back again.
standard-usual-again =
    { $which ->
        [today] As usual again today.
        [tomorrow] As usual again tomorrow.
       *[other] As usual again on { $day }.
    }
standard-paused = { $what }: paused. Nothing of it comes until you bring it back.
standard-stopped = Stopped. It doesn’t come any more.
standard-gone = That was stopped in the meantime, so nothing has been changed.
standard-have-it-again = I’d like it after all
standard-over = That time is over, or not part of your stay. Nothing has been changed.
standard-came = Today’s came at { $time }. This is for the days to come.
standard-owner-sees = { $name } has today’s in hand, and can see the change.
standard-asked-under-way = { $name } is already on the way with { $what }, and can see what you would like instead.

## The form

standard-every-day-of-stay = Every day of my stay
standard-until-changed = It comes by itself, until you change it.
standard-which-days = On which days?
standard-on-weekdays = On some days of the week
standard-which-weekdays = Which days of the week?
standard-on-dates = On some days of my stay
standard-which-dates = Which days of your stay?
standard-which-hour = At what time?
standard-round = With the morning round
standard-about = About { $time }
standard-form-new = It comes by itself on the days you choose. Change a day or stop it, any time.
standard-form-every-day = From now on, until you change it again. Days that you changed by themselves stay as you changed them.
standard-form-day =
    { $which ->
        [today] Just for today. The other days stay as they are.
        [tomorrow] Just for tomorrow. The other days stay as they are.
       *[other] Just for { $day }. The other days stay as they are.
    }
standard-under-way = { $name } is already on the way with { $what }, and will see what you would like instead.
standard-send-new = Set it for every day
standard-send-every-day = Change it from now on
standard-send-day = Change this day
standard-not-this = { $item } can be asked for today. It doesn’t come back by itself.
standard-no-day = Choose at least one day.
standard-no-such-day = Choose days of your stay that are still to come.
standard-never = On these days and at that time it would never come in this stay. Choose another day or another time.
standard-too-many = That is a good deal for one stay, and we’d like to get all of it right. This has not been set; what you wrote has been kept. Please call us and dial { $extension }.
standard-stopped-meanwhile = This was stopped in the meantime, so nothing has been changed. Send it, and it comes again.
standard-brought-meanwhile = Today’s has come already. Send this, and it is for the days to come.

## At home, and beside what was brought

standard-short =
    { $which ->
        [today] Today, { $time }
        [tomorrow] Tomorrow, { $time }
       *[other] { $day }, { $time }
    }
standard-and-more =
    { $count ->
        [one] And one more.
       *[other] And { $count } more.
    }
standard-see = See or change it
standard-begin = Choose something for every day
standard-same = The same every day?
