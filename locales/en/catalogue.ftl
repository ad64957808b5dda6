### What a guest may ask for: departments, shelves, items and their choices, by the codes of the catalogue.

## Departments

department-housekeeping = Housekeeping
department-maintenance = Maintenance
department-food = Food and drink
department-desk = Front desk
department-bell = Bell and concierge
department-laundry = Laundry

## Shelves

shelf-towels = Towels
shelf-pillows = Pillows
shelf-bedding = Blankets and bedding
shelf-water = Water and coffee
shelf-bath = Soap and toothbrush
shelf-borrow = Borrow an iron or adapter
shelf-room = Tidy my room
shelf-repair = Something isn’t working
shelf-food = Food and drink
shelf-laundry = Laundry and shoes
shelf-desk = Late check-out, taxi, luggage
shelf-family = Baby and pets
shelf-access = Health and accessibility

## Own words

item-any = Something else, in your words

## Said where the price depends on what is wanted, in place of “Nothing to pay”

price-told-first = A person tells you the price before anything is done.

## Towels

item-twl-bath = Bath towels
item-twl-hand = Hand towels
item-twl-face = Face cloths
item-twl-pool = Pool towels
item-twl-mat = Bath mat

## Pillows

item-pil-swap = Swap my pillow
item-pil-xtra = Extra pillow
item-pil-nofth = Feather-free bed
item-pil-nofth-hint = We change every pillow and duvet in the room.
choice-pil-swap-soft = Soft
choice-pil-swap-soft-hint = Sinks in easily, good for sleeping on your front
choice-pil-swap-fibre = Feather-free
choice-pil-swap-fibre-hint = Hypoallergenic fibre
choice-pil-swap-firm = Firm
choice-pil-swap-firm-hint = Well filled, good for side sleepers
choice-pil-swap-foam = Foam
choice-pil-swap-foam-hint = Memory foam, shaped for the neck
choice-pil-swap-feather = Feather
choice-pil-swap-feather-hint = Down and feather
choice-pil-swap-latex = Latex
choice-pil-swap-latex-hint = Springy, keeps its shape
choice-pil-swap-buckwheat = Buckwheat
choice-pil-swap-buckwheat-hint = Loose hulls that follow your neck
choice-pil-xtra-soft = { choice-pil-swap-soft }
choice-pil-xtra-soft-hint = { choice-pil-swap-soft-hint }
choice-pil-xtra-fibre = { choice-pil-swap-fibre }
choice-pil-xtra-fibre-hint = { choice-pil-swap-fibre-hint }
choice-pil-xtra-firm = { choice-pil-swap-firm }
choice-pil-xtra-firm-hint = { choice-pil-swap-firm-hint }
choice-pil-xtra-foam = { choice-pil-swap-foam }
choice-pil-xtra-foam-hint = { choice-pil-swap-foam-hint }
choice-pil-xtra-feather = { choice-pil-swap-feather }
choice-pil-xtra-feather-hint = { choice-pil-swap-feather-hint }
choice-pil-xtra-latex = { choice-pil-swap-latex }
choice-pil-xtra-latex-hint = { choice-pil-swap-latex-hint }
choice-pil-xtra-buckwheat = { choice-pil-swap-buckwheat }
choice-pil-xtra-buckwheat-hint = { choice-pil-swap-buckwheat-hint }

## Blankets and bedding

item-blk-xtra = Extra blanket
choice-blk-xtra-light = Light blanket
choice-blk-xtra-warm = Warmer duvet
item-duv-lite = Lighter duvet or just a sheet
choice-duv-lite-duvet = Lighter duvet
choice-duv-lite-sheet = Just a sheet
item-bed-fresh = Fresh bed linen
choice-bed-fresh-now = Now
choice-bed-fresh-tomorrow = Tomorrow, when we make up the room
item-bed-split = Beds apart or together
choice-bed-split-twin = Two single beds
choice-bed-split-double = One double bed
item-bed-topper = Mattress topper
choice-bed-topper-soft = Softer
choice-bed-topper-firm = Firmer
item-bed-roll = Rollaway bed
item-bed-roll-hint = One per room, for fire safety.

## Water and coffee

item-wat-bot = Bottled water
choice-wat-bot-still = Still
choice-wat-bot-sparkling = Sparkling
choice-wat-bot-glass = Still, in a glass bottle
item-cof-pods = Coffee, tea, milk
choice-cof-pods-coffee = Coffee
choice-cof-pods-decaf = Decaf coffee
choice-cof-pods-tea = Black tea
choice-cof-pods-green = Green tea
choice-cof-pods-milk = Milk
choice-cof-pods-oat = Oat milk
item-ice = Ice bucket
item-gls = Glasses, cups, cutlery
choice-gls-glasses = Water glasses
choice-gls-wine = Wine glasses
choice-gls-cups = Cups
choice-gls-cutlery = Cutlery

## Soap and toothbrush

item-amn-soap = Soap
choice-amn-soap-scented = Lightly scented
choice-amn-soap-unscented = Unscented
item-amn-dent = Toothbrush and toothpaste
choice-amn-dent-adult = For an adult
choice-amn-dent-child = For a child
item-amn-shmp = Shampoo, conditioner, shower gel
choice-amn-shmp-scented = All three, lightly scented
choice-amn-shmp-unscented = All three, unscented
choice-amn-shmp-shampoo = Just shampoo
choice-amn-shmp-conditioner = Just conditioner
choice-amn-shmp-gel = Just shower gel
item-amn-lotn = Body lotion
item-amn-shav = Razor and shaving cream
item-amn-comb = Comb, hair ties, shower cap
choice-amn-comb-comb = Comb
choice-amn-comb-ties = Hair ties
choice-amn-comb-cap = Shower cap
item-amn-fem = Sanitary items
item-amn-fem-hint = We bring them in a plain bag.
choice-amn-fem-pads = Pads
choice-amn-fem-tampons = Tampons
item-tis-tp = Toilet paper, tissues
choice-tis-tp-paper = Toilet paper
choice-tis-tp-tissues = Box of tissues
item-bth-robe = Bathrobe
choice-bth-robe-s = S
choice-bth-robe-m = M
choice-bth-robe-l = L
choice-bth-robe-xl = XL
choice-bth-robe-xxl = XXL
choice-bth-robe-child = For a child
item-bth-slip = Slippers
choice-bth-slip-small = Small
choice-bth-slip-small-hint = Up to size 38, UK 5
choice-bth-slip-medium = Medium
choice-bth-slip-medium-hint = Size 39 to 42, UK 6 to 8
choice-bth-slip-large = Large
choice-bth-slip-large-hint = Size 43 and up, UK 9 and up
choice-bth-slip-child = For a child

## To borrow

item-iron = Iron and board
item-steam = Garment steamer
item-adpt = Power adapter
item-adpt-hint = Choose the plug on your device.
choice-adpt-eu = European
choice-adpt-eu-hint = Two round pins
choice-adpt-uk = British
choice-adpt-uk-hint = Three rectangular pins
choice-adpt-us = American
choice-adpt-us-hint = Two flat pins
choice-adpt-au = Australian
choice-adpt-au-hint = Slanted flat pins
item-chrg = Phone charger
choice-chrg-usb-c = USB-C
choice-chrg-usb-c-hint = Most phones today
choice-chrg-lightning = Lightning
choice-chrg-lightning-hint = iPhone 14 and earlier
item-hdry = Hair dryer or straightener
choice-hdry-dryer = Hair dryer
choice-hdry-straightener = Straightener
item-ket = Kettle or coffee machine
choice-ket-kettle = Kettle
choice-ket-coffee = Coffee machine
item-humid = Humidifier or air purifier
choice-humid-humidifier = Humidifier
choice-humid-purifier = Air purifier
item-fan = Fan or heater
choice-fan-fan = Fan
choice-fan-heater = Heater
item-yoga = Yoga mat, weights
choice-yoga-mat = Yoga mat
choice-yoga-weights = Weights

## Tidy my room

item-hk-srv = Make up my room
item-hk-skip = Please skip cleaning
choice-hk-skip-today = Today
choice-hk-skip-tomorrow = Today and tomorrow
choice-hk-skip-stay = Until I ask again
item-hk-turn = Turndown
item-hk-turn-hint = We close the curtains and get your bed ready for the night.
choice-hk-turn-evening = This evening
choice-hk-turn-none = Not this evening
item-hk-trash = Take away rubbish or a tray
choice-hk-trash-rubbish = Rubbish
choice-hk-trash-tray = Tray
item-hk-spill = Spill, stain, broken glass
choice-hk-spill-spill = A spill
choice-hk-spill-stain = A stain
choice-hk-spill-glass = Broken glass
choice-hk-spill-glass-hint = Please leave it where it is.
item-hk-smell = Clean again: smell or allergy
choice-hk-smell-smell = There’s a smell
choice-hk-smell-allergy = Someone has an allergy
choice-hk-smell-scent-free = Please clean without scents

## Something isn’t working

item-mnt-temp = Too hot or too cold
choice-mnt-temp-hot = Too hot
choice-mnt-temp-cold = Too cold
choice-mnt-temp-noise = The air conditioning is loud
choice-mnt-temp-smell = The air smells
item-mnt-watr = No hot water, leak, blocked drain
choice-mnt-watr-hot = No hot water
choice-mnt-watr-none = No water at all
choice-mnt-watr-leak = A leak
choice-mnt-watr-blocked = Something is blocked
item-mnt-elec = Light, socket, power
choice-mnt-elec-light = A light
choice-mnt-elec-socket = A socket
choice-mnt-elec-power = No power in the room
item-mnt-lock = Door, lock, safe
choice-mnt-lock-door = The door
choice-mnt-lock-key = My key doesn’t work
choice-mnt-lock-safe = The safe
item-mnt-tvit = TV, Wi-Fi, phone
choice-mnt-tvit-tv = TV
choice-mnt-tvit-wifi = Wi-Fi
choice-mnt-tvit-phone = Room phone
item-nse = Noise
choice-nse-next-door = From next door
choice-nse-above = From above
choice-nse-corridor = In the corridor
choice-nse-outside = From outside

## Food and drink

item-fnb-order = Food and drink
item-fnb-order-hint = Tell us below what you’d like.
item-fnb-order-price = { price-told-first }
choice-fnb-order-drink = Tea or coffee
choice-fnb-order-breakfast = Breakfast
choice-fnb-order-meal = A meal

## Laundry and shoes

item-ldy-pick = Laundry pick-up
item-ldy-pick-price = { price-told-first }
choice-ldy-pick-wash = Wash
choice-ldy-pick-dry-clean = Dry-clean
choice-ldy-pick-press = Press
choice-ldy-pick-express = Express
item-ldy-shoe = Shoe shine
item-amn-sew = Sewing kit

## Late check-out, taxi, luggage

item-fd-late = Late check-out
item-fd-late-price = { price-told-first }
choice-fd-late-12 = Until 12:00
choice-fd-late-13 = Until 13:00
choice-fd-late-14 = Until 14:00
choice-fd-late-16 = Until 16:00
item-fd-wake = Wake-up call
choice-fd-wake-once = One call
choice-fd-wake-twice = A second call 10 minutes later
item-fd-lug = Luggage help
choice-fd-lug-fetch = From my room
choice-fd-lug-bring = To my room
choice-fd-lug-keep = Keep it for me
item-fd-car = Taxi or car
item-fd-car-price = { price-told-first }
choice-fd-car-four = Up to 4 people
choice-fd-car-eight = 5 to 8 people
choice-fd-car-child-seat = With a child seat
choice-fd-car-wheelchair = With room for a wheelchair
item-fd-occ = A celebration in the room
item-fd-occ-hint = Tell us below who it is for.
item-fd-occ-price = { price-told-first }
choice-fd-occ-birthday = Birthday
choice-fd-occ-anniversary = Anniversary
choice-fd-occ-other = Something else

## Baby and pets

item-crib = Baby cot
choice-crib-linen = Cot with linen
choice-crib-own-linen = Cot without linen
choice-crib-rail = Side rail for the bed
item-baby-kit = Things for the baby
choice-baby-kit-warmer = Bottle warmer
choice-baby-kit-steriliser = Steriliser
choice-baby-kit-bath = Baby bath
choice-baby-kit-gate = Safety gate
item-pet-kit = Bowl, bed and bags for a pet
choice-pet-kit-small = Small
choice-pet-kit-small-hint = Up to 10 kg
choice-pet-kit-medium = Medium
choice-pet-kit-medium-hint = 10 to 25 kg
choice-pet-kit-large = Large
choice-pet-kit-large-hint = Over 25 kg

## Health and accessibility

item-fridge = Fridge for medicine
item-sharps = Sharps box
item-acc-shwr = Shower seat, grab rail, raised toilet seat
choice-acc-shwr-seat = Shower seat
choice-acc-shwr-rail = Grab rail
choice-acc-shwr-toilet = Raised toilet seat
item-acc-alert = Light and vibrating alarm
item-acc-alert-hint = For the door, the phone and the fire alarm.
