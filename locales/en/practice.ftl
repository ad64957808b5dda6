### Practice evenings.

practice-title = Practice evenings
practice-say = A house like this one, with guests who are difficult on purpose. Nobody in it is real, and afterwards all of it is thrown away.
practice-banner = Practice.
practice-nobody = Nobody here is a real guest.
practice-rings =
    { $count ->
        [one] In the real house one request rings for you.
       *[other] In the real house { $count } requests ring for you.
    }
practice-leave = Leave practice
practice-invited = { $name } has opened a practice evening.
practice-take-part = Take part
practice-join = Take part
practice-end = End it for everybody
practice-end-sure = Yes, end it. Whoever takes part is back in the real house at once, and this house is thrown away.
practice-end-unsure = Tick that you are sure: others may be in the middle of it.
practice-until = until { $time }
practice-none = No practice evening is open. A manager can open one.
practice-tempo = How fast
practice-tempo-calm = Calm
practice-tempo-calm-say = Twelve guests in an hour
practice-tempo-busy = Busy
practice-tempo-busy-say = Fourteen guests, closer together
practice-tempo-hard = Hard
practice-tempo-hard-say = Sixteen guests, three of them at once
practice-length = How long at most
practice-minutes = { $count } minutes
practice-open = Open a practice evening
practice-held = What came of the last ones
practice-in-time =
    { $all ->
        [one] One guest asked for something; { $count } had an answer in time.
       *[other] Guests asked for { $all } things; { $count } had an answer in time.
    }
practice-waits = Half had one within { $half } minutes, nine in ten within { $nine }.
practice-right =
    { $count ->
        [0] Nobody said “just right” this time.
        [one] One guest said “just right”.
       *[other] { $count } guests said “just right”.
    }
practice-missed = To speak about together
practice-missed-late = { $guest }: it came later than was promised
practice-missed-not-right = { $guest }: it was not right at first
practice-missed-refused = { $guest }: it could not be done
practice-missed-unanswered = { $guest }: nobody had answered yet
practice-people = This is about the evening. Bellpull does not keep who did what in practice.
practice-over = The practice evening has ended
practice-over-say = What you just sent was for practice, so it was done nowhere. You are back in the real house.
practice-elsewhere = Nothing was done
practice-elsewhere-say = What you sent is for the real house, and this browser is practising meanwhile. Leave practice in its own window, then send this again.
practice-left-say = What you sent was for practice, and this browser is back in the real house. So it was done nowhere. While the practice evening lasts, you can take part again.
practice-you-wrote = What you wrote
practice-not-here = This is not part of practice. You find it in your own house.
practice-rooms = This house has too few rooms for a practice evening. It needs sixteen.
practice-dial = In practice no phone rings. Let one of you be { $guest }, and say it to each other.
