### What colleagues do about one request, with words: asking, offering, moving, parking, handing back, notes.

## The next step

deeds-doubted = Not begun yet. Is it still yours? Without an answer it goes back to everybody at { $time }.
deeds-resume = Go on now
deeds-verify = It is right
deeds-undo-start = Not on the way yet
deeds-undo-deliver = Not delivered yet
deeds-stale = Something has happened here since this page was made. Anything you have typed stays as it is.
deeds-afresh = Show it afresh
deeds-changed = This changed while you were writing
deeds-changed-say = Nothing has been sent yet. Read it over, then press again if you still mean it.
deeds-changed-back = Back to what you were writing
deeds-wrote = { $name } wrote: “{ $words }”
deeds-noted = { $name } left a note for colleagues, { $time }

## Taking it, or asking first

deeds-send-and-take = Send and take it
deeds-send-as-question = Send as a question
deeds-if-asked-first = If you ask first, the time counts from the guest’s answer.
deeds-take-title = No need to wait: promise it now
deeds-question-first = I have a question first
deeds-question-first-say = You ask, { $guest } answers, the promise waits
deeds-question = Your question
deeds-choices = Answers to tap
deeds-choices-hint = You can leave these empty.
deeds-choices-if-asked = Answers to tap, if you ask
deeds-choice = Answer { $nth }
deeds-ask-title = Ask a question
deeds-ask-send = Send the question
deeds-within = How soon after the answer?
deeds-within-hint = The time counts from when the guest answers.

## Something else instead

deeds-offer-title = We can’t do this. Offer something else
deeds-offer-say = We don’t send a bare “no”. Say what you can do instead, and the guest chooses.
deeds-offer-what = What you can offer
deeds-offer-choices = Things to choose from
deeds-offer-why = Why not, in plain words
deeds-offer-why-hint = The guest sees this too. You can leave it empty.
deeds-offer-rule = Did a house rule stand in the way?
deeds-offer-rule-hint = The guest does not see this. You can leave it empty.
deeds-offer-send = Send the offer
deeds-cannot-title = There is nothing else we can offer
deeds-cannot-say = This is the last resort: the front desk rings the guest about it, and the rule is looked at.
deeds-cannot-message = What you tell the guest
deeds-cannot-alternative = What did you try instead?
deeds-cannot-hint = Only colleagues see this and what follows.
deeds-cannot-rule = Which rule stood in the way?
deeds-cannot-rule-hint = If it was no rule, say what it was: nothing left, nobody there.
deeds-cannot-impact = What does it mean for the guest?
deeds-cannot-send = Tell the guest that it can’t be done

## Another time, later, somebody else

deeds-move-title = Give another time
deeds-move-when = When will it be there instead?
deeds-move-late = It was promised for { $time }. Whatever time you give now, it counts as late. Tell the guest all the same.
deeds-move-send = Give this time
deeds-park-title = Park it until later
deeds-park-say = It comes back to you by itself at that time.
deeds-park-resting = The guest does not want to be disturbed until { $time }. It comes back to you by itself.
deeds-park-until = Park it until
deeds-park-rest = After the rest
deeds-park-after = And how soon after that will it be there?
deeds-park-send = Park it
deeds-hand-back-title = Hand it back
deeds-hand-back-say = It waits for everybody again, and the guest is told so.
deeds-hand-back-note = A note to your colleagues
deeds-hand-back-hint = The guest does not see this. You can leave it empty.
deeds-hand-back-send = Hand it back

## Among colleagues

deeds-note-title = A note to colleagues
deeds-note = Your note
deeds-note-hint = The guest does not see this.
deeds-note-send = Leave the note
deeds-to-the-team = To the team
deeds-to-the-team-by = { $name }, { $time }. The guest does not see this.
deeds-rule-title = A rule got in the way
deeds-rule-which = Which rule, and what would you have done?
deeds-rule-hint = It goes to the manager. Nobody is marked down for this.
deeds-rule-nameless = Leave my name off
deeds-rule-send = Tell the manager
deeds-rule-own = Or in your own words
deeds-rules-named = Rules that got in the way

## For the guest on the telephone

deeds-for-guest-title = The guest says so on the telephone
deeds-phone-say = Write down what the guest tells you. It counts as if the guest had tapped it.
deeds-phone-choice = What does the guest choose?
deeds-phone-words = What { $guest } says
deeds-phone-words-hint = In the guest’s own words, as far as you can
deeds-phone-answer = That is the answer
deeds-phone-accept = The guest says yes
deeds-phone-decline = The guest says no
deeds-phone-right = It is just right
deeds-phone-not-quite = It is not right yet
deeds-phone-cancel = The guest no longer wants it
deeds-phone-restore = The guest wants it after all

## Calls

deeds-call-owed = The front desk is to ring the guest, { $time }
deeds-call-to-their-liking = { $name } rang the guest: to their liking, { $time }
deeds-call-not-right = { $name } rang the guest: not right, { $time }
deeds-call-no-answer = { $name } rang the guest: no answer, { $time }
deeds-call-prefers-no-calls = { $name } rang the guest, who prefers no calls, { $time }
deeds-call-note = { $name } wrote the guest a note, { $time }
deeds-call-seen-to = { $name } saw to what was left open, { $time }
deeds-call-missed = The guest left before anybody rang, { $time }
deeds-because = Because: { $words }

## Delivering it while the guest rests

deeds-deliver-resting = The guest does not want to be disturbed until { $time }. Leave it at the door without knocking, or park it.
deeds-deliver-later = Park it until after the rest

## What is missing

deeds-wrong-no-question = Write your question.
deeds-wrong-no-offer = Say what you can offer instead.
deeds-wrong-no-message = Write a word to the guest.
deeds-wrong-no-alternative = Say what you tried instead.
deeds-wrong-no-rule = Name the rule that stood in the way, or whatever it was.
deeds-wrong-no-impact = Say what it means for the guest.
deeds-wrong-no-note = Write the note.
deeds-wrong-which-first = You have begun a question. Send the question, or untick it and promise.
deeds-wrong-which-rule = Name the rule.
deeds-wrong-no-answer = Choose an answer, or write down what the guest says.

## Ways to begin, in the guest’s language

deeds-starter-where-name = Ask where to put it
deeds-starter-where = { $greeting }. This is { $name }. Where would you like to have it?
deeds-starter-suits-name = Ask which time suits
deeds-starter-suits = { $greeting }. This is { $name }. Which time would suit you best?
deeds-starter-which-name = Ask for more detail
deeds-starter-which = { $greeting }. This is { $name }. So that I bring the right thing: could you tell me a little more about it?
deeds-starter-how-many-name = Ask how many
deeds-starter-how-many = { $greeting }. This is { $name }. May I ask how many you really need?
deeds-starter-instead-name = Something else instead
deeds-starter-instead = { $greeting }. This is { $name }. I’m sorry, we don’t have quite that. What I can offer you instead:
deeds-starter-today-name = Another day instead
deeds-starter-today = { $greeting }. This is { $name }. I’m sorry, it can’t be done today. What I can offer you:
deeds-starter-sorry-cannot-name = Sorry that we can’t
deeds-starter-sorry-cannot = { $greeting }. This is { $name }. I’m sorry, we can’t do this. I have looked for another way and have not found one.
deeds-starter-longer-name = It takes longer
deeds-starter-longer = { $greeting }. This is { $name }. I’m sorry, it takes longer than I said.
deeds-starter-fetch-name = It has to be fetched
deeds-starter-fetch = { $greeting }. This is { $name }. I’m sorry, I have to fetch it from elsewhere in the house first.
deeds-starter-sooner-name = It comes sooner
deeds-starter-sooner = { $greeting }. This is { $name }. I can be with you sooner than I said.
deeds-starter-late-name = Sorry that it is late
deeds-starter-late = { $greeting }. This is { $name }. I’m sorry that it isn’t there yet, as I had promised.
deeds-starter-rest-name = After your rest
deeds-starter-rest = { $greeting }. This is { $name }. You asked not to be disturbed, so I’ll come afterwards.
deeds-starter-afterwards-name = Later, as you wish
deeds-starter-afterwards = { $greeting }. This is { $name }. I’ll come back to this later, as you wish.
deeds-starter-over-name = I’ll see to it now
deeds-starter-over = { $greeting }. This is { $name }. I’m sorry that this is late. I have taken it over and will see to it myself.
deeds-starter-over-late-name = I’ll find out first
deeds-starter-over-late = { $greeting }. This is { $name }. I’m sorry that this is late. I have taken it over and am looking into it now.
deeds-starter-wait-name = Sorry for the wait
deeds-starter-wait = { $greeting }. This is { $name }. I’m sorry that you have to wait.
deeds-starter-thanks-name = Thank you
deeds-starter-thanks = { $greeting }. This is { $name }. Thank you for telling us.
deeds-rule-tried = Offered instead:
deeds-rule-means = What it means for the guest:
