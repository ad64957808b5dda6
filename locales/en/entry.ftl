### Everybody’s way in: the front door, the guest’s card, the tablet at rest, signing in, the first house.

## The front door

door-title = Welcome
door-which = Welcome. In which house are you staying?
door-stay = I’m staying here
door-work = I work here

## The guest’s card and code

landing-title = Welcome
landing-say = From here you can ask us for anything, and a person answers you by name.
enter-title = Welcome. Which code is on your card?
enter-room = Room number
enter-code = Code
enter-code-hint = Eight letters and digits, such as { $code }. So nobody else can ask in your name.
enter-come-in = Come in
enter-or-call = Or simply call us, dial { $extension }
enter-until = This works on your phone until you leave, then it’s cleared.
enter-another-room = Your room has another number?
enter-wrong = Room and code don’t go together. Have another look at your card, or call us: we’ll bring you a new one.
enter-wrong-room = Write your room number.
enter-wrong-code = Write the code on your card.
enter-tablet = This tablet belongs to its room, so no other card opens it. Please use your own phone.
enter-again = Please come in once more
enter-again-say = This phone is not in any more; perhaps the front desk made you a new card. Nothing has been sent yet, and what you wrote has been kept. Come in with the code on your card, and then send it from here.

## Waiting after too many tries

wait-until = Too many tries for the moment. It goes on at { $time }. If you’re in a hurry, call the front desk.
wait-seconds =
    { $count ->
        [one] That was too often in a row. It goes on in one second.
       *[other] That was too often in a row. It goes on in { $count } seconds.
    }
wait-minutes =
    { $count ->
        [one] Too many tries for the moment. It goes on in one minute.
       *[other] Too many tries for the moment. It goes on in { $count } minutes.
    }

## The tablet in a room where nobody lives

idle-say = This screen wakes up when you have checked in.
idle-dial = A person answers, day and night. Dial { $extension }.

## Signing in

signin-title = Sign in
signin-who = { $greeting }. Who’s here?
signin-who-legend = Who are you?
signin-phone = This is the shared phone “{ $phone }”.
signin-pin = Your PIN
signin-delete-digit = Delete the last digit
signin-come-in = Come in
signin-use-password = Use my password instead
signin-use-pin = Use my PIN instead
signin-forgotten = Forgotten? { $name } can help, dial { $extension }.
signin-login = Name you sign in with
signin-password = Password
signin-do = Sign in
signin-wrong-who = Choose your face.
signin-wrong-pin = That PIN isn’t right. Try once more.
signin-wrong-password = The name or the password isn’t right. Try once more.
signin-wrong-own-password = The password isn’t right. Try once more.
signin-pin-rests = That PIN was wrong too often, so it rests until { $time }. Your password lets you in.
signin-tablet = This tablet belongs to a guest’s room. Nobody signs in on it.
signin-again = Please sign in once more
signin-again-say = You’re not signed in any more. Nothing has been sent yet, and what you wrote has been kept. Sign in, and then send it from here.
signout-do = Sign out

locked-is-it-you = { $name }
locked-somebody-else = I’m somebody else
carry-on-title = You’re back
carry-on-here = { $name }
carry-on-say = What you were doing has been kept and not sent yet.
carry-on = Carry on
carry-on-not = Leave it, to the requests

## The first house

founding-title = Open your house
founding-say = One page, and Bellpull is ready: the house, its rooms, and you.
founding-house = The house
founding-name = What is it called?
founding-zone = Time zone
founding-zone-hint = Such as Europe/Vienna. All times are told by its clocks.
founding-language = What is spoken in the house?
founding-phone = Telephone from outside
founding-phone-hint = Departed guests reach a person there. You can leave this empty.
founding-rooms = Rooms
founding-rooms-hint = Single ones and ranges, such as 101-116, 201-216, Garden. The floor is taken from the number.
founding-you = You
founding-you-say = You’ll be the manager, and can add your colleagues next.
founding-do = Open the house
founding-wrong-house = Write the name of the house.
founding-wrong-zone = Choose a time zone from the list, such as Europe/Vienna.
founding-wrong-phone = Write the number with digits, such as { $example }.
founding-wrong-rooms = List at least one room.
founding-wrong-rooms-part = We can’t tell which rooms “{ $part }” means. Write ranges like 101-116.
founding-wrong-rooms-twice = Room { $room } is listed twice.
founding-wrong-rooms-many = That’s more than { $most } rooms. Please list fewer.
founding-closed = This house isn’t open yet
founding-closed-say = Whoever started the program finds a link on its console. It opens the house, and works for 30 minutes.

## Choosing secrets

password-hint = At least 12 characters. A few words are best.
wrong-password-short = Use at least { $count } characters.
wrong-password-long = Use at most { $count } characters.
wrong-password-usual = That one is easy to guess. Choose something that has nothing to do with your name or the house.
wrong-pin = A PIN has six digits.
wrong-pin-usual = That one is easy to guess. Choose six digits without a pattern.
may-be-empty = You can leave this empty.
