### The front desk’s book: who is in the house, the guest’s card, what the desk should know.

stays-title = Stays
stays-check-in = Check in
stays-check-in-do = Check in
stays-expected = Expected
stays-from-to = { $from } to { $to }
stays-here =
    { $count ->
        [0] In the house
        [one] In the house: 1 stay
       *[other] In the house: { $count } stays
    }
stays-nobody = Nobody has checked in yet.
stays-until = Until { $date }
stays-leaves-today = Leaves today
stays-overdue = Should have left on { $date }
stays-not-coming = Not coming
stays-not-coming-do = Take { $room } out of the book
stays-more = Card, check-out
stays-new-card = New card
stays-check-out = Check out { $room }
stays-room-taken = Somebody lives in that room already. Choose another, or make a new card for them.
stays-room-hint = The list shows the free ones.
stays-guest = How does the guest want to be addressed?
stays-guest-hint = Such as Mrs Okafor. Colleagues read it.
stays-language = Language of the guest
stays-arrives = Arrives on
stays-arrives-hint = Today checks in at once. A later day is noted as expected.
stays-nights = Nights
stays-wrong-room = There is no room with this number.
stays-wrong-guest = Write how the guest wants to be addressed.
stays-wrong-arrives = Choose today or a later day.
stays-wrong-nights = Choose a number of nights from 1 to { $most }.

card-title = Card for room { $room }
card-once = Link and code are shown this once. Print the card now; a new one can be made at any time.
card-not-yet = The link works from today, the code from when the guest checks in.
card-scan = Scan this, or dial { $extension }. A person answers you by name.
card-qr = The link as a code for a phone’s camera
card-link = Link
card-link-hint = For a message to the guest.
card-print = Print this card

notice-wrong-codes = Wrong codes at room { $room }.
notice-wrong-codes-say = At { $time } there were too many wrong codes, and entry by code waits. Ask the guest whether they need a new card.
notice-seen = Seen
notice-clocks-stood = The clocks stood still from { $from } to { $to }.
notice-clocks-stood-say = Nobody was told anything meanwhile. Waiting for a first answer longer than they were told: { $unanswered }. Promised and late: { $late }. They stand first on the board.
