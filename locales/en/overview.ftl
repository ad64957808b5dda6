### The house’s overview.

overview-title = Overview
overview-period = Period
overview-today = Today
overview-week = 7 days
overview-month = 30 days
overview-heading-today = Today at { $house }
overview-heading-week = Seven days at { $house }
overview-heading-month = Thirty days at { $house }
overview-trouble = Repeat trouble
overview-trouble-none = Nothing went wrong a second time.
overview-trouble-count =
    { $count ->
        [one] It happened again once
       *[other] It happened again { $count } times
    }
overview-trouble-say = It was not the first time: for the same guest in this stay, or with the same thing in the same room within 30 days. The card said so.
overview-rooms = The same in the same room
overview-rooms-none = In no room did the same thing go wrong again.
overview-items = The same anywhere in the house
overview-items-none = Nothing went wrong more than once.
overview-col-room = Room
overview-col-what = What
overview-col-times = Times
overview-col-remembered = In 30 days
overview-col-rooms = Rooms
overview-col-last = Last time
overview-trouble-counts = What counts: promises not kept, what was not right, what could not be done, repairs, noise and smells. Each request counts once. Wishes in a guest’s own words are not compared.
overview-people = Bellpull doesn’t rank people. These numbers are about the house: what guests had to tell us more than once.
