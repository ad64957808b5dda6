### Putting right what went wrong, and saying yes.

## The bar and the list

right-tab = Put right
right-tab-count = being put right
right-title = All being put right
right-page-title = Put right: { $room }, { $title }
right-times = { $title }, { $count ->
    [one] once
    [2] twice
   *[other] { $count } times
}
right-and-more = { $title }, and { $count } more
right-none = Nothing is being put right.
right-none-say = What comes late, isn’t right or can’t be done appears here by itself.
right-none-yours = You have nothing to put right just now.
right-none-yours-say = Only what you have taken, or what was handed to you, is shown here. The front desk sees the rest.
right-done = Put right today
right-in-hands = In { $name }’s hands since { $time }.
right-nobody = Nobody has taken it yet, since { $time }.
right-left = Left the house { $time }
right-next-owner = Next: somebody takes it
right-next-sorry = Next: say sorry
right-next-fix = Next: begin to put it right
right-next-fixed = Being fixed
right-next-gesture = Next: something unexpected
right-next-give = Next: give what was chosen
right-next-plan = Next: plan when to ask
right-next-touch = Asked at { $time }
right-next-closed = The guest says it’s right
right-late-owner = Nobody has it. Somebody should have taken it by { $time }.
right-late-apology = Nobody has said sorry. It should have been by { $time }.
right-late-fix = The fix has not begun. It should have by { $time }.
right-late-done = It has begun and isn’t done. It should be by { $time }.
right-late-gift = Nothing unexpected has been given. It should have been by { $time }.
right-late-touch = Nobody has asked, or planned when to ask. It should have been by { $time }.
right-risen = { $guest }: { $late }
right-risen-handed = { $guest }: you are asked to take this on.

## Opened by hand

right-open = A guest told you of something
right-open-say = What comes late or isn’t right is here already. This is for the rest.
right-open-room = Room
right-open-words = What did the guest tell you?
right-open-urgent = It’s urgent: safety, water, health, a baby
right-open-do = Open it
right-wrong-room = Write the number of a room with a guest in it
right-wrong-words = Write what the guest told you

## One that is put right

right-party = { $guest }. { $night }
right-departed = { $guest } has left the house.
right-call = Call room { $room }
right-take = I’ll put it right
right-handed = { $name } is asked to take this on, and hasn’t yet. Until then nothing changes for the guest.
right-handed-you = You are asked to take this on. When you do, the guest reads your name.
right-signed = { $name }, { $department }, dial { $extension }
right-closed = The guest says it’s right. Closed { $time }.
right-closed-by = { $name } closed it { $time } without all of it: { $words }

## Saying sorry

right-step-sorry = Say sorry, and mean it
right-wrote = Wrote { $time }
right-sorry-begin = Start from one of these, then make it yours
right-sorry = Your words
right-sorry-hint = The guest reads them under your name.
right-sorry-do = Send it
right-sorry-as-it-is = Send it all the same
right-sorry-defends = This defends or praises the house:
right-sorry-defends-say = Sorry works better without it.
right-wrong-sorry = Write what you are sorry for
right-wrong-defends = Your words defend or praise the house
right-starter-late-name = Late
right-starter-late = { $greeting }. I’m so sorry. This came later than we promised, and that is on us. I’ll stay with it until you say it’s right. { $name }
right-starter-not-right-name = Not right
right-starter-not-right = { $greeting }. I’m so sorry. What we brought wasn’t right, and that is on us. I’ll stay with it until you say it’s right. { $name }
right-starter-refused-name = We said no
right-starter-refused = { $greeting }. I’m so sorry. You asked us for something and we left you without it. I’ll stay with this until it’s right for you. { $name }
right-starter-complaint-name = They told us
right-starter-complaint = { $greeting }. I’m so sorry that this happened to you, and thank you for telling us. I’ll stay with it until you say it’s right. { $name }
right-starter-again-name = Again
right-starter-again = { $greeting }. I’m so sorry. You told us before and we didn’t check that it held. That is on us. I’ll stay with it until you say it’s right. { $name }
right-starter-plain-name = Short
right-starter-plain = { $greeting }. I’m sorry. We let you down. { $name }
right-defending =
    but | however | policy | policies | unfortunately | as you know | as you may know |
    we pride ourselves | we’re proud | our high standards | normally | usually | misunderstanding |
    inconvenience | you must understand | you should have | fully booked | short of staff |
    understaffed | not our fault | any inconvenience | award-winning | world-class | five-star |
    renowned | luxury | our finest | excellent | exceptional | proud | pride | high standards |
    our standards | busy | we have always | we’ve always | we always | nobody else | no one else |
    other guests | complained | never had a complaint | never happened before | never happens |
    for the first time | our best | in fairness | to be fair | in our defence | actually |
    as a rule | beyond our control | out of our control | unforeseen | staff shortage |
    shortage of staff | short-staffed | if you felt | if you feel | you feel that way

## The fix

right-step-fix = Put it right
right-fix-open = What is being done
right-fix = What was done, and who checked it with the guest
right-fix-done = It’s fixed
right-fix-begun = It has begun
right-began = Begun { $time }, says { $name }
right-did = Done { $time }, says { $name }
right-fix-back = The guest said it wasn’t right, { $time }
right-fix-back-told = Then the guest told us of something else, { $time }
right-fix-back-else = Then something else went wrong, { $time }
right-agreed-by = The guest said to { $name } that it’s right, { $time }
right-agreed = The guest said on their page that it’s right, { $time }
right-brought = { $name } brought it at { $time }: { $title }.
right-wrong-fixed = Write what was done

## Something unexpected

right-step-gesture = Something they don’t expect
right-gesture-ask = What would make them smile?
right-gesture-do = Do it
right-gesture-offer = Let the guest choose
right-gesture-hint = Tick one to do it. Tick two or three, and the guest chooses on their page.
right-about = About { $amount }
right-about-over = About { $amount }. Ring { $name }, dial { $extension }
right-ask = Ring { $name }, dial { $extension }
right-ask-manager = Ask a manager
right-say-cost = Say below what it costs
right-costs-nothing = Costs nothing
right-own = Something of your own
right-own-what = What is it?
right-own-cost = About how much, in { $currency }
right-more = More ideas
right-card = On the card, by hand
right-chose = { $name } chose it { $time }. { $amount }
right-guest-chose = The guest chose it { $time }. { $name } offered it. { $amount }
right-offered = The guest is choosing from:
right-give = The guest has it
right-given = Given { $time }, says { $name }
right-not-given = It was not given.
right-wrong-one = Tick one thing
right-wrong-few = Tick two or three things for the guest to choose from
right-wrong-own = Write what it is
right-wrong-twice = The guest has had this in this stay. Choose something else
right-wrong-ask = A manager says yes to this one. Ring them, or choose something else
right-wrong-over = That is more than you have left. Ring { $name }, dial { $extension }
right-wrong-over-all = That is more than anybody here has left. Choose something smaller

## The second touch

right-step-touch = Ask if it’s right now
right-touch-say = It closes when the guest says it’s right, not before.
right-touch-again = They have said so of the fix. Ask once more when they have what they didn’t expect.
right-touch-at = The front desk rings: { $time }.
right-touch-letter = They prefer no calls, so the front desk writes: { $time }.
right-today = Today
right-tomorrow = Tomorrow
right-plan-open = When to ask
right-plan-at = At
right-plan-do = Plan it
right-heard-open = The guest has told you
right-heard-words = What they said, if it helps
right-heard-yes = It’s right
right-heard-no = It’s not right
right-heard-by = The guest said to { $name } that it’s right, { $time }.
right-heard = The guest said on their page that it’s right, { $time }.
right-wrong-passed = That time has passed. Choose one to come
right-wrong-gone = By then they have left. Choose an earlier time
right-wrong-quiet = From { $from } to { $until } nobody rings a guest. Choose another time

## Beside it

right-told-title = What the guest told us
right-asked = Asked { $time }. { $stands }
right-asked-for = { $title }. Asked { $time }. { $stands }
right-told = { $time }
right-told-to = Told { $name }, { $time }
right-told-on-the-phone = Told { $name } on the phone, { $time }
right-told-not-right = It wasn’t right.
right-others = So it doesn’t happen to others
right-note = A note for the next shift
right-note-do = Leave it for them
right-rule = A rule got in the way
right-wrong-note = Write what the next shift should know
right-hand-over = Hand it to a colleague
right-hand-over-to = To whom?
right-hand-over-do = Hand it over
right-wrong-colleague = Choose a colleague who works here
right-close = Close it without all of it
right-close-say = It stays on the record as closed by you. Write why.
right-close-why = Why
right-close-drops = What was chosen won’t be given. If the guest chose it, they read that.
right-wrong-drops = Something was chosen and the guest doesn’t have it. Give it first, or tick that it won’t be given
right-close-do = Close it
right-wrong-reason = Write why it is closed without all of it

## When it can’t be done

right-refused-taken = { $name } has this one. Nothing was changed.
right-refused-closed = This is closed already. Nothing was changed.
right-refused-nobody = Take it first: then it is yours to do.
right-refused-not-fixed = First put it right, then ask.
right-refused-left = The guest has left. Nothing was changed.
right-refused-owed = Something of it is still owed to the guest: see what they told us. It’s put right when that is brought, or a new time is agreed.
right-refused-nothing = Nothing has been chosen yet.
right-refused-not-given = Something was chosen and the guest doesn’t have it. Nothing was changed.
right-kept = What you had written:
right-refused-already = That was done already. Nothing was changed.

## On the guest’s page

mend-about = About: { $title }.
mend-owner = We’re sorry. { $name } is staying with this until you say it’s right.
mend-joined = We’re sorry. { $name } is putting things right for you, and this is now with { $name } too.
mend-since = Since { $time }.
mend-nobody = We’re sorry. This is being put right: by { $time } somebody will have taken it, and you’ll see their name here.
mend-nobody-late = We’re sorry, nobody has taken this yet. That’s later than it should be. The front desk can see it and has been told.
mend-begun = Being put right since { $time }.
mend-fixed = We believe it has been right since { $time }. You say if it is.
mend-next-touch = We’ll ring you to hear whether it’s right: { $time }.
mend-next-letter = We’ll write to you to hear whether it’s right: { $time }.
mend-choose = { $name } would like to do something for you. Choose what you like.
mend-choose-do = I’d like this
mend-changed = What you could choose from has changed. This is how it stands now.
mend-chosen = You chose: { $gesture }. { $name } is seeing to it.
mend-right = It’s right now
mend-not-yet = Not yet
mend-words = What is still not right?
mend-thanks = Thank you for telling us that it’s right.
mend-thanks-to = Thank you for telling us that it’s right. { $name } stayed with this until you said so.
mend-agreed = Thank you for telling us that it’s right. { $name } still has this, and we’d like to hear from you once more before you leave.
mend-once-more = You told us at { $time } that it’s right. Is it still?
mend-after-all = It isn’t right after all
mend-tell = Tell us
mend-meanwhile = Thank you. Something else went wrong in the meantime, so we’re staying with this. Anything you wrote is with us.
mend-closed = { $name } closed this { $time }.
mend-closed-without = What you chose, { $gesture }, won’t be coming after all, and we’re sorry.
mend-closed-say = If it still isn’t right, tell us here or dial { $extension }: then somebody puts it right.
mend-still = It’s still not right
mend-title = Being put right
mend-title-right = Put right
mend-wrong-choose = Choose one of them

## Saying yes

yes-all-left = You may spend up to { $most } to make this right. No approval needed.
yes-left = You have { $left } of { $most } left here. No approval needed.
yes-left-today = You have { $left } left today. No approval needed.
yes-none-left = Your allowance is used. What costs nothing you can still say yes to.
yes-bar = { $used } of { $most } used
yes-before = { $what }, { $amount }: { $name }, { $time }
yes-what = Say yes to
yes-amount = About how much, in { $currency }
yes-do = Do it
yes-over = { $amount } is more than the { $left } you have left. Nothing was spent.
yes-said = With this form you already said yes: { $what }, { $amount }. That stands, and nothing was added. If you mean this as well, press again.
yes-ring = Over { $left }? Ring { $name }, dial { $extension }.
yes-ring-find = Over { $left }? Ask { $name }.
yes-wrong-what = Write what you say yes to
yes-wrong-amount = Write an amount, such as 8 or 12.50
yes-wrong-large = That is too large. { $most } is the most
yes-wrong-over = That is more than you have left
yes-wrong-said = You said yes to something else with this form

## What each role may spend

allowances-title = Saying yes
allowances-say = What each colleague may spend to say yes without asking anybody: for one guest’s matter, and in a day. Whoever has several roles has the largest.
allowances-role = Role
allowances-case = For one matter, { $currency }
allowances-day = In a day, { $currency }
allowances-case-of = { $role }, for one matter
allowances-day-of = { $role }, in a day
allowances-usual = Usually { $amount }
allowances-saved = Saved. From now on everybody has this.
allowances-wrong-day = For a day it is at least as much as for one matter

## What a house gives

gestures-title = What we give
gestures-say = What a guest may be given that they don’t expect: about what it costs, and who says yes to it. It counts towards what each colleague may spend.
gestures-what = Gesture
gestures-cost = About how much, { $currency }
gestures-cost-of = { $gesture }: about how much
gestures-who = Who says yes
gestures-who-of = { $gesture }: who says yes
gestures-all = Everybody
gestures-manager = A manager
gestures-none = Not given
gestures-usual-asked = Usually a manager says
gestures-saved = Saved. What a guest was offered or chose already keeps its price.
gestures-wrong-missing = Write an amount, or let a manager be asked

## Gestures

gesture-note = A note by hand
gesture-snack = A favourite snack
gesture-postcard = A local postcard, with a stamp
gesture-cookies = Warm cookies
gesture-flower = A flower
gesture-toy = A toy
gesture-mist = Pillow mist
gesture-umbrella = An umbrella to keep
gesture-chocolate = Hot chocolate tonight, with a card
gesture-honey = Honey from near here
gesture-dessert = A dessert, brought by the chef
gesture-drink = A drink at the bar
gesture-book = A book
gesture-laundry = A bag of laundry
gesture-breakfast = Breakfast on us
gesture-late = A late check-out
gesture-parking = Parking
gesture-car = A car to the airport
gesture-dinner = Dinner
gesture-champagne = Champagne and chocolates
gesture-room = A better room, or a fresh one like it
gesture-night = Tonight’s room on the house
