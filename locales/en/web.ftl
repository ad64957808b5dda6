### What all pages share: errors, refusals, the switches of every page.

errors-title = Please look at this again
settings-changed = “{ $what }” was changed meanwhile and now reads { $now }.
settings-emptied = “{ $what }” was changed meanwhile and is now empty.
settings-changed-say = Nothing of yours is saved yet, and all you typed is still here. Where you had changed nothing, the new value stands. Saving once more saves what you see here.
error-title = Error: { $title }

error-not-found = There is nothing here
error-not-found-say = The page may have moved, or it belongs to somebody else.
error-refused = That can’t be done just now
error-ours = That didn’t work, and it’s our fault.
error-ours-say = What you wrote has been kept. Try once more, or simply call: a person will take it from you.
error-away = We can’t save this just now
error-away-say = Nothing has been sent yet, and what you wrote has been kept. Try again in a moment, or simply call: a person will take it from you.
error-too-large = That is more than one form can carry.
error-from-elsewhere = This didn’t come from one of our own pages, so nothing was changed.
error-not-understood = We couldn’t read that. Please go back and try once more.
error-send-again = Send it again
error-try-again = Try once more
error-back = Go back
error-dial = Dial 0

gone-title = Thank you for staying with us.
gone-say = This card belonged to a stay at { $house } that has ended, so we’ve closed it. Left something behind?
gone-call = Call

locked-title = Who’s here?
locked-say = Nobody touched this device for a while. Your PIN brings you back to where you were.

skip-to-content = Skip to content
theme-night = Dim the screen
theme-day = Brighten the screen

refusal-taken-by = { $name } already has it. Thank you.
refusal-taken = A colleague already has it. Thank you.
refusal-already = That has been done already.
refusal-not-confirmed = Please give the guest a name and a time first.
refusal-not-delivered = It hasn’t been delivered yet.
refusal-time-passed = That time has passed. Which time can you promise?
refusal-already-delivered = It has been delivered already.
refusal-closed = This request is closed.
refusal-standard = That can’t be part of your standard just now. Please call us: a person will see to it.

title-many = { $count } × { $item }
title-choice = { $item }, { $choice }

wrong-item = Choose one of these, or tell us in your own words.
wrong-choice = Choose one of the options.
wrong-empty = Tell us what you would like.
wrong-too-long = That is { $count } characters too long. Please shorten it a little.
wrong-quantity = Choose a number from 1 to { $most }.
wrong-time = Write the time as hours and minutes, such as 21:30.
wrong-time-missing = Choose a time.
wrong-time-passed = That time has passed. Choose a time after { $time }.
wrong-time-not-of-stay = That day is not part of this stay. Choose one that is.
wrong-time-far = That is too far ahead. Please call us about it.

refusal-not-asked = There is no question open here any more.
refusal-waits-for-guest = The guest has been asked and has not answered yet.
refusal-nothing-to-undo = There is nothing to take back.
refusal-still-kept = { $name } has it and can still be in time.
refusal-resting = The guest does not want to be disturbed. Leave it at the door, or park it.
refusal-words-missing = Please write a word with it.
refusal-changed = This changed while you were writing. Please look once more.

## What a guest changed about a request

change-instead = { $to } instead of { $from }
change-any-kind = any kind
change-manner-any = whichever way works best
change-manner-at-the-door = left at the door
change-manner-knock-softly = with a soft knock
change-words = “{ $words }”
change-no-words = without the note
change-not-today = not today
change-and = { "; " }
