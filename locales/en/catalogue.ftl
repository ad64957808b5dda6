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
choice-pil-swap-soft = soft
choice-pil-swap-soft-hint = Sinks in easily, good for sleeping on your front
choice-pil-swap-fibre = feather-free
choice-pil-swap-fibre-hint = Hypoallergenic fibre
choice-pil-swap-firm = firm
choice-pil-swap-firm-hint = Well filled, good for side sleepers
choice-pil-swap-foam = foam
choice-pil-swap-foam-hint = Memory foam, shaped for the neck
choice-pil-swap-feather = feather
choice-pil-swap-feather-hint = Down and feather
choice-pil-swap-latex = latex
choice-pil-swap-latex-hint = Springy, keeps its shape
choice-pil-swap-buckwheat = buckwheat
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
choice-blk-xtra-light = light blanket
choice-blk-xtra-warm = warmer duvet
item-duv-lite = Lighter duvet or just a sheet
choice-duv-lite-duvet = lighter duvet
choice-duv-lite-sheet = just a sheet
item-bed-fresh = Fresh bed linen
choice-bed-fresh-now = now
choice-bed-fresh-tomorrow = tomorrow, when we make up the room
item-bed-split = Beds apart or together
choice-bed-split-twin = two single beds
choice-bed-split-double = one double bed
item-bed-topper = Mattress topper
choice-bed-topper-soft = softer
choice-bed-topper-firm = firmer
item-bed-roll = Rollaway bed
item-bed-roll-hint = One per room, for fire safety.

## Water and coffee

item-wat-bot = Bottled water
choice-wat-bot-still = still
choice-wat-bot-sparkling = sparkling
choice-wat-bot-glass = still, in a glass bottle
item-cof-pods = Coffee, tea, milk
choice-cof-pods-coffee = coffee
choice-cof-pods-decaf = decaf coffee
choice-cof-pods-tea = black tea
choice-cof-pods-green = green tea
choice-cof-pods-milk = milk
choice-cof-pods-oat = oat milk
item-ice = Ice bucket
item-gls = Glasses, cups, cutlery
choice-gls-glasses = water glasses
choice-gls-wine = wine glasses
choice-gls-cups = cups
choice-gls-cutlery = cutlery

## Soap and toothbrush

item-amn-soap = Soap
choice-amn-soap-scented = lightly scented
choice-amn-soap-unscented = unscented
item-amn-dent = Toothbrush and toothpaste
choice-amn-dent-adult = for an adult
choice-amn-dent-child = for a child
item-amn-shmp = Shampoo, conditioner, shower gel
choice-amn-shmp-scented = all three, lightly scented
choice-amn-shmp-unscented = all three, unscented
choice-amn-shmp-shampoo = just shampoo
choice-amn-shmp-conditioner = just conditioner
choice-amn-shmp-gel = just shower gel
item-amn-lotn = Body lotion
item-amn-shav = Razor and shaving cream
item-amn-comb = Comb, hair ties, shower cap
choice-amn-comb-comb = comb
choice-amn-comb-ties = hair ties
choice-amn-comb-cap = shower cap
item-amn-fem = Sanitary items
item-amn-fem-hint = We bring them in a plain bag.
choice-amn-fem-pads = pads
choice-amn-fem-tampons = tampons
item-tis-tp = Toilet paper, tissues
choice-tis-tp-paper = toilet paper
choice-tis-tp-tissues = box of tissues
item-bth-robe = Bathrobe
choice-bth-robe-s = S
choice-bth-robe-m = M
choice-bth-robe-l = L
choice-bth-robe-xl = XL
choice-bth-robe-xxl = XXL
choice-bth-robe-child = for a child
item-bth-slip = Slippers
choice-bth-slip-small = small
choice-bth-slip-small-hint = Up to size 38, UK 5
choice-bth-slip-medium = medium
choice-bth-slip-medium-hint = Size 39 to 42, UK 6 to 8
choice-bth-slip-large = large
choice-bth-slip-large-hint = Size 43 and up, UK 9 and up
choice-bth-slip-child = for a child

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
choice-hdry-dryer = hair dryer
choice-hdry-straightener = straightener
item-ket = Kettle or coffee machine
choice-ket-kettle = kettle
choice-ket-coffee = coffee machine
item-humid = Humidifier or air purifier
choice-humid-humidifier = humidifier
choice-humid-purifier = air purifier
item-fan = Fan or heater
choice-fan-fan = fan
choice-fan-heater = heater
item-yoga = Yoga mat, weights
choice-yoga-mat = yoga mat
choice-yoga-weights = weights

## Tidy my room

item-hk-srv = Make up my room
item-hk-skip = Please skip cleaning
choice-hk-skip-today = today
choice-hk-skip-tomorrow = today and tomorrow
choice-hk-skip-stay = until I ask again
item-hk-turn = Turndown
item-hk-turn-hint = We close the curtains and get your bed ready for the night.
choice-hk-turn-evening = this evening
choice-hk-turn-none = not this evening
item-hk-trash = Take away rubbish or a tray
choice-hk-trash-rubbish = rubbish
choice-hk-trash-tray = tray
item-hk-spill = Spill, stain, broken glass
choice-hk-spill-spill = a spill
choice-hk-spill-stain = a stain
choice-hk-spill-glass = broken glass
choice-hk-spill-glass-hint = Please leave it where it is.
item-hk-smell = Clean again: smell or allergy
choice-hk-smell-smell = there’s a smell
choice-hk-smell-allergy = someone has an allergy
choice-hk-smell-scent-free = please clean without scents

## Something isn’t working

item-mnt-temp = Too hot or too cold
choice-mnt-temp-hot = too hot
choice-mnt-temp-cold = too cold
choice-mnt-temp-noise = the air conditioning is loud
choice-mnt-temp-smell = the air smells
item-mnt-watr = No hot water, leak, blocked drain
choice-mnt-watr-hot = no hot water
choice-mnt-watr-none = no water at all
choice-mnt-watr-leak = a leak
choice-mnt-watr-blocked = something is blocked
item-mnt-elec = Light, socket, power
choice-mnt-elec-light = a light
choice-mnt-elec-socket = a socket
choice-mnt-elec-power = no power in the room
item-mnt-lock = Door, lock, safe
choice-mnt-lock-door = the door
choice-mnt-lock-key = my key doesn’t work
choice-mnt-lock-safe = the safe
item-mnt-tvit = TV, Wi-Fi, phone
choice-mnt-tvit-tv = TV
choice-mnt-tvit-wifi = Wi-Fi
choice-mnt-tvit-phone = room phone
item-nse = Noise
choice-nse-next-door = from next door
choice-nse-above = from above
choice-nse-corridor = in the corridor
choice-nse-outside = from outside

## Food and drink

item-fnb-order = Food and drink
item-fnb-order-hint = Tell us below what you’d like.
item-fnb-order-price = { price-told-first }
choice-fnb-order-drink = tea or coffee
choice-fnb-order-breakfast = breakfast
choice-fnb-order-meal = a meal

## Laundry and shoes

item-ldy-pick = Laundry pick-up
item-ldy-pick-price = { price-told-first }
choice-ldy-pick-wash = wash
choice-ldy-pick-dry-clean = dry-clean
choice-ldy-pick-press = press
choice-ldy-pick-express = express
item-ldy-shoe = Shoe shine
item-amn-sew = Sewing kit

## Late check-out, taxi, luggage

item-fd-late = Late check-out
item-fd-late-price = { price-told-first }
choice-fd-late-12 = until 12:00
choice-fd-late-13 = until 13:00
choice-fd-late-14 = until 14:00
choice-fd-late-16 = until 16:00
item-fd-wake = Wake-up call
choice-fd-wake-once = one call
choice-fd-wake-twice = a second call 10 minutes later
item-fd-lug = Luggage help
choice-fd-lug-fetch = from my room
choice-fd-lug-bring = to my room
choice-fd-lug-keep = keep it for me
item-fd-car = Taxi or car
item-fd-car-price = { price-told-first }
choice-fd-car-four = up to 4 people
choice-fd-car-eight = 5 to 8 people
choice-fd-car-child-seat = with a child seat
choice-fd-car-wheelchair = with room for a wheelchair
item-fd-occ = A celebration in the room
item-fd-occ-hint = Tell us below who it is for.
item-fd-occ-price = { price-told-first }
choice-fd-occ-birthday = birthday
choice-fd-occ-anniversary = anniversary
choice-fd-occ-other = something else

## Baby and pets

item-crib = Baby cot
choice-crib-linen = cot with linen
choice-crib-own-linen = cot without linen
choice-crib-rail = side rail for the bed
item-baby-kit = Things for the baby
choice-baby-kit-warmer = bottle warmer
choice-baby-kit-steriliser = steriliser
choice-baby-kit-bath = baby bath
choice-baby-kit-gate = safety gate
item-pet-kit = Bowl, bed and bags for a pet
choice-pet-kit-small = small
choice-pet-kit-small-hint = Up to 10 kg
choice-pet-kit-medium = medium
choice-pet-kit-medium-hint = 10 to 25 kg
choice-pet-kit-large = large
choice-pet-kit-large-hint = Over 25 kg

## Health and accessibility

item-fridge = Fridge for medicine
item-sharps = Sharps box
item-acc-shwr = Shower seat, grab rail, raised toilet seat
choice-acc-shwr-seat = shower seat
choice-acc-shwr-rail = grab rail
choice-acc-shwr-toilet = raised toilet seat
item-acc-alert = Light and vibrating alarm
item-acc-alert-hint = For the door, the phone and the fire alarm.
