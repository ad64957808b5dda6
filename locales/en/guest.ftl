### What guests read once they are in. “{ $time }” may carry a day: “21:10”, “tomorrow, 07:30”.

## Around every page

guest-your-room = Your room:
guest-your-stay = Your stay
guest-language = Language
guest-home = Home
guest-everything = Everything we bring
guest-call-us = Call us: dial { $extension }
guest-dial = Dial { $extension }
guest-date-and-night = { $date }. { $night }.
guest-as-of = As of { $time }
guest-whats-new = Show what’s new
guest-offline = No connection right now.
guest-offline-say = What you write is safe and goes out as soon as we’re back. The room phone works: dial { $extension }.
guest-back = Connected again.
# The script puts the time in.
guest-unsent = Not sent yet. Kept on this device since { $time }. Nobody has seen it yet.

## Home

guest-ask = Ask for anything
guest-ask-example = A late breakfast, a quieter room
guest-ask-send = Ask
guest-ask-say = Your own words, your own language. A person reads it and answers you by name.
guest-start-here = Or start here
guest-today = My requests today
guest-none-yet = Nothing yet. Whatever you ask for will be listed here, with the name of the person looking after it.
guest-cover-with = { $name } is on the way with { $what }.
guest-cover-for = { $name } is on the way: { $what }
guest-cover-by = At your door by { $time }

## How a request stands, in a sentence

guest-sent = Sent { $ago }.
guest-name-by = You’ll have a name by { $time }.
guest-unanswered = We’re sorry, nobody has answered you yet. That’s later than we promised.
guest-nobody-has-it = We’re sorry, nobody has this yet. That’s later than we promised.
guest-answered = { $name } answered · promised by { $time }
guest-under-way = { $name } is on the way. At your door by { $time }.
guest-planned = Planned for { $time }.
guest-planned-by =
    { $department ->
        [desk] { $name } will see to it.
        [maintenance] { $name } will see to it.
       *[other] { $name } will bring it.
    }
guest-late = We’re sorry, this is later than we promised. It was to be with you by { $time }.
guest-late-has = { $name } still has it.
guest-late-under-way = { $name } is on the way.
guest-brought-in-hand =
    { $count ->
        [one] { $name } brought it to you at { $time }.
       *[other] { $name } brought them to you at { $time }.
    }
guest-brought-at-the-door =
    { $count ->
        [one] { $name } left it at your door at { $time }.
       *[other] { $name } left them at your door at { $time }.
    }
guest-brought-in-the-room =
    { $count ->
        [one] { $name } took care of it in your room at { $time }.
       *[other] { $name } took care of them in your room at { $time }.
    }
guest-left-in-the-room =
    { $count ->
        [one] { $name } left it in your room at { $time }.
       *[other] { $name } left them in your room at { $time }.
    }
guest-just-right = Was it just right?
guest-thanks = Thank you for telling us. { $name } will be glad.
guest-reopened = We’re sorry it isn’t right. Our colleagues can see this now, and one of them will answer by { $time }.
guest-cancelled = Cancelled. Nothing will be brought and nothing is charged.

## The same on a chip

guest-tag-sent = Just sent
guest-tag-waiting = Waiting for an answer
guest-tag-unanswered = Not answered yet
guest-tag-planned = Planned
guest-tag-answered = Answered
guest-tag-late = Later than promised
guest-tag-under-way = On the way
guest-tag-delivered = Delivered
guest-tag-settled = Done
guest-tag-cancelled = Cancelled

## The cord: what has happened so far

guest-so-far = What has happened so far
guest-you-asked = You asked: “{ $words }”
guest-you-asked-for = You asked: { $what }
guest-asked-by = { $name } wrote down for you: { $what }
guest-asked-at-the-door = To be left outside your door, quietly.
guest-asked-knock-softly = With a soft knock.
guest-asked-time = Wanted for { $time }.
guest-cord-answered = { $name } answered, and promised it by { $time }.
guest-cord-under-way = { $name } is on the way
guest-cord-has = { $name } has it
guest-cord-in-hand = Brought to you
guest-cord-at-the-door = At your door
guest-cord-in-the-room = Taken care of in your room
guest-cord-left = Left in your room
guest-cord-sent-later = { $said }; we noted it at { $time }
guest-cord-just-right = You told us it was just right.
guest-cord-reopened = You told us it wasn’t right.
guest-cord-cancelled = Cancelled
guest-cord-you-wrote = You wrote
guest-cord-they-wrote = { $name } wrote to you
guest-cord-remark = { $time }, { $remark }
guest-cord-waiting = Waiting for a person to answer
guest-cord-planned = Planned
guest-cord-for = For { $time }
guest-cord-by = By { $time }
guest-cord-was-by = It was to be by { $time }
guest-cord-by-that-time = By the time you’re told
guest-signed = { $name }, { $department }
guest-letter-from = { $name } wrote:

# Where it ends, by what was asked for.
guest-there =
    { $shelf ->
        [repair] Somebody is with you
        [room] Somebody is with you
        [desk] Taken care of
       *[other] At your door
    }

## One request

guest-who-until = { $department }, until { $time }
guest-who-speaks = Speaks { $languages }
guest-call-person = Call { $name }, dial { $extension }
guest-no-answer = No answer? Dial { $extension }, day or night.
guest-rather-speak = Would you rather speak to someone?
guest-rather-speak-say = There is a person at the front desk, day or night.
guest-late-call = If you’d rather not wait, { $name } is one call away.
guest-late-call-us = If you’d rather not wait, a person is one call away.
guest-over-cap = That is more than we usually bring at once. Your request is with us, and we’ll ask you about this.
guest-yes-just-right = Yes, just right
guest-not-quite = Not quite
guest-not-quite-say = “Not quite” goes straight back to us, with anything you write above. We’d like to put it right.
guest-reply-to = Reply to { $name }
guest-reply = Add a word
guest-make-it-right = What would make it right?
guest-reply-send = Send it
guest-cancel = Cancel it
guest-ask-again = Ask for it again
guest-reply-empty = Write a few words first.
guest-kept = What you wrote has been kept below.

## Asking

guest-what = What would you like?
guest-what-repair = What isn’t working?
guest-what-room = What shall we do?
guest-which-kind = Which one? You can leave this open.
guest-how-many = How many?
guest-how-many-some = For what comes one by one.
guest-more = More
guest-more-many = How many would you like?
guest-when = When?
guest-as-soon = As soon as possible
guest-usually-within = Usually within { $minutes }
guest-at-a-time = At a time
guest-at-a-time-say = You’ll have a name in good time before it.
guest-which-day = Which day?
guest-day-today = Today
guest-day-tomorrow = Tomorrow
guest-what-time = What time?
guest-manner = How should we bring it?
guest-manner-any = Whichever way works best
guest-manner-at-the-door = Leave it outside my door, quietly
guest-manner-knock-softly = Knock softly
guest-anything-else = Anything else we should know?
guest-leave-empty = You can leave this empty.
guest-own-words = In your own words
guest-send = Send my request
guest-answered-within = A person answers you by name, within { $minutes }.
guest-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
guest-minutes-range = { $least } to { $most } minutes

## What happens next

guest-next = What happens next
guest-next-send = You send it
guest-next-now = Now
guest-next-answer = A person answers, by name, with a time
guest-next-within = Within { $minutes }
guest-next-then = By that time
guest-next-right = We ask if it was just right
guest-next-afterwards = Afterwards

## Prices

guest-free = Nothing to pay
guest-free-say = Nothing to pay.
guest-no-charge = No charge.
guest-price-above = Where something costs, it says so beside it.
guest-price-each = { $price } each
guest-price-say = { $price } on your bill. Tax and service are in the price. Nothing is added later.
guest-loan = To borrow: we collect it when you no longer need it.
# The amount in its language, then with the currency’s sign.
guest-amount = { $units }.{ $cents }
guest-money =
    { $currency ->
        [EUR] €{ $amount }
        [GBP] £{ $amount }
        [USD] ${ $amount }
       *[other] { $currency } { $amount }
    }

## Before sending what costs

guest-check = Before we send it
guest-check-say = This one costs something, so please look it over first.
guest-check-what = What
guest-check-when = When
guest-check-how = How
guest-check-words = Your words
guest-check-price = Price
guest-check-say-price = { $count } at { $price }. Tax and service are in the price. Nothing is added later.
guest-check-send = Send it, and put { $price } on my bill
guest-check-change = Change it
guest-check-no = Don’t send it
guest-check-promise = You see every price before you send. If we were late or it wasn’t right, tell us and we take it off.

## When it cannot be sent

guest-another-wish = This form was already sent once, with something else in it. Nothing new has been sent yet. Send it now and it is a new request.
guest-enough = You’ve asked for a good many things in a short while, and we’d like to get them all right. This one has not been sent; what you wrote has been kept. Please call us and dial { $extension }: a person will take it from you.

## Everything

guest-everything-say = Choose anything. If it isn’t here, ask for it in your own words.
guest-own-words-say = A person reads it and answers you by name.

## Language

guest-language-choose = Choose your language
guest-language-say = Your own words you may write in any language.

## What waits for the guest, and what came otherwise

guest-tag-please-answer = Please answer
guest-tag-parked = A little later
guest-tag-unmet = Not possible
guest-question = { $name } has a question for you.
guest-offered = { $name } can’t do this, and offers you something else.
guest-parked = { $name } has put this off, and brings it by { $time }.
guest-unmet = We’re sorry. { $name } could not make this possible.
guest-declined = You said no to what { $name } offered. We’re sorry that we could not do what you asked for.
guest-moved = { $name } now says { $time }.
guest-moved-because = { $name } now says { $time }:
guest-moved-later = We’re sorry, this will be later than we said.
guest-taken-over-late = We’re sorry, this is later than we promised.
guest-taken-over = { $name } has taken it over, and promises it by { $time }.
guest-back-handed = { $name } could not stay with this; everybody can see it again.
guest-back-not-begun = { $name } has not been able to begin with this; everybody can see it again.
guest-back-with-all = Everybody can see this again.
guest-back-answered = Thank you for your answer. Everybody can see it now.
guest-back-wanted = You’d like it after all, and everybody can see that now.
guest-owed = It was promised for { $time }.
guest-owed-nobody = Nobody has taken it up again yet.
guest-level-lead = The head of the department has been told as well.
guest-level-desk = We have now rung the front desk as well.
guest-level-manager = We have now rung the front desk and the manager as well.
guest-reminded = { $name } is waiting for your answer, and goes on as soon as you give it.
guest-talk-said = You’d rather talk: that is on the front desk’s list, to ring you. Or dial { $extension } at any time.

guest-cord-question = { $name } has a question for you
guest-cord-offered = { $name } offered something else
guest-cord-your-answer = Waiting for your answer
guest-cord-you-answered = You answered
guest-cord-you-accepted = You said yes
guest-cord-you-declined = You said no to the offer
guest-cord-talk = You would rather talk. It is on the front desk’s list to ring you.
guest-cord-rang = { $name } rang you
guest-cord-rang-in-vain = { $name } rang you, and nobody picked up
guest-cord-unmet = { $name } could not make it possible
guest-cord-moved = { $name } now says { $time }
guest-cord-parked = { $name } put it off, and brings it by { $time }
guest-cord-handed-back = { $name } could not stay with this, and gave it back to everybody
guest-cord-taken-over = { $name } took this over, and promised it by { $time }
guest-cord-undone = { $name } corrected this: it is not there yet
guest-cord-restored = You would like it after all
guest-cord-with-all-again = Everybody can see this again, and one of us will answer
guest-cord-told-lead = Nobody had answered, so we told the head of the department
guest-cord-told-desk = Nobody had answered, so we rang the front desk too
guest-cord-late-told-desk = It was still not there, so we rang the front desk too
guest-cord-told-manager = We rang the manager as well
guest-cord-became-late = This is later than we promised
guest-cord-moved-room = You moved to room { $room }, and this moved with you

guest-your-answer = Your answer to { $name }
guest-or-own-words = Or in your own words
guest-a-word-to = Anything you’d like to tell { $name }?
guest-once-answered = Once you answer, { $name } promises it within { $minutes }.
guest-once-yes = Once you say yes, { $name } promises it within { $minutes }.
guest-once-at = { $name } promises it by { $time }.
guest-once-later = Once you answer, a person tells you by when.
guest-offer-why = Why not what you asked for:
guest-offer-yes = Yes, please
guest-offer-no = No, thank you
guest-offer-talk = Let’s talk
guest-offer-talk-say = It goes on the front desk’s list, and they ring you.
guest-send-answer = Send my answer
guest-answer-empty = Choose an answer, or write a few words.
guest-choose-one = Choose what you would like.
guest-restore = I’d like it after all

## Do not disturb

guest-rest = Do not disturb
guest-rest-off = Do not disturb: off
guest-rest-until = Do not disturb until { $time }
guest-rest-on = Your do-not-disturb light is on until { $time }. We leave things at your door and do not ring, unless it is urgent.
guest-rest-is-on = Your do-not-disturb light is on until { $time }.
guest-rest-say = Nobody knocks or rings until the time you choose, unless it is urgent. What you ask for is left at your door, or brought afterwards.
guest-rest-how-long = For how long?
guest-rest-hour = For 1 hour
guest-rest-two-hours = For 2 hours
guest-rest-morning = Until { $time }
guest-rest-at = Until a time
guest-rest-switch-on = Switch it on
guest-rest-change = Change the time
guest-rest-switch-off = Switch it off

guest-cord-amended = You changed it: { $what }
guest-cord-change-asked = You asked to change it: { $what }
guest-cord-rescheduled = Moved along with your arrival, to { $when }
