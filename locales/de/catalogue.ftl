### What a guest may ask for, in German. Long words carry soft hyphens (U+00AD), which are invisible here.

## Departments

department-housekeeping = Housekeeping
department-maintenance = Haus­technik
department-food = Küche und Service
department-desk = Empfang
department-bell = Concierge und Gepäck
department-laundry = Wäscherei

## Shelves

shelf-towels = Hand­tücher
shelf-pillows = Kopf­kissen
shelf-bedding = Bett­decke und Bett­wäsche
shelf-water = Wasser und Kaffee
shelf-bath = Seife und Zahn­bürste
shelf-borrow = Bügel­eisen oder Adapter leihen
shelf-room = Zimmer aufräumen
shelf-repair = Etwas funktio­niert nicht
shelf-food = Speisen und Getränke
shelf-laundry = Wäsche und Schuhe
shelf-desk = Später auschecken, Taxi, Gepäck
shelf-family = Baby und Haus­tiere
shelf-access = Gesund­heit und Barriere­freiheit

## Own words

item-any = Etwas anderes, in Ihren Worten

## Said where the price depends on what is wanted, in place of “Nothing to pay”

price-told-first = Wir nennen Ihnen den Preis, bevor wir etwas tun.

## Towels

item-twl-bath = Bade­tücher
item-twl-hand = Hand­tücher
item-twl-face = Wasch­lappen
item-twl-pool = Pool­tücher
item-twl-mat = Bade­vorleger

## Pillows

item-pil-swap = Anderes Kopf­kissen
item-pil-xtra = Zusätz­liches Kopf­kissen
item-pil-nofth = Daunen­freies Bett
item-pil-nofth-hint = Wir tauschen alle Kissen und Decken im Zimmer aus.
choice-pil-swap-soft = weich
choice-pil-swap-soft-hint = Gibt leicht nach, gut für Bauch­schläfer
choice-pil-swap-fibre = daunen­frei
choice-pil-swap-fibre-hint = Allergiker­freundliche Hohl­faser­füllung
choice-pil-swap-firm = fest
choice-pil-swap-firm-hint = Straff gefüllt, gut für Seiten­schläfer
choice-pil-swap-foam = Schaum­stoff
choice-pil-swap-foam-hint = Vorgeformt, stützt den Nacken
choice-pil-swap-feather = Federn
choice-pil-swap-feather-hint = Daunen und Federn
choice-pil-swap-latex = Latex
choice-pil-swap-latex-hint = Elastisch, bleibt in Form
choice-pil-swap-buckwheat = Buch­weizen
choice-pil-swap-buckwheat-hint = Lose Schalen, die sich dem Nacken anpassen
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

item-blk-xtra = Zusätz­liche Decke
choice-blk-xtra-light = leichte Woll­decke
choice-blk-xtra-warm = wärmere Bett­decke
item-duv-lite = Leichtere Decke oder nur ein Laken
choice-duv-lite-duvet = leichtere Bett­decke
choice-duv-lite-sheet = nur ein Laken
item-bed-fresh = Frische Bett­wäsche
choice-bed-fresh-now = jetzt
choice-bed-fresh-tomorrow = morgen bei der Zimmer­reinigung
item-bed-split = Betten trennen oder zusammen­stellen
choice-bed-split-twin = zwei Einzel­betten
choice-bed-split-double = ein Doppel­bett
item-bed-topper = Matratzen­auflage
choice-bed-topper-soft = weicher
choice-bed-topper-firm = fester
item-bed-roll = Zustell­bett
item-bed-roll-hint = Eines pro Zimmer, wegen des Brand­schutzes.

## Water and coffee

item-wat-bot = Wasser in Flaschen
choice-wat-bot-still = still
choice-wat-bot-sparkling = mit Kohlen­säure
choice-wat-bot-glass = still, in der Glas­flasche
item-cof-pods = Kaffee, Tee, Milch
choice-cof-pods-coffee = Kaffee
choice-cof-pods-decaf = koffein­freier Kaffee
choice-cof-pods-tea = Schwarz­tee
choice-cof-pods-green = grüner Tee
choice-cof-pods-milk = Milch
choice-cof-pods-oat = Hafer­drink
item-ice = Eis­kübel
item-gls = Gläser, Tassen, Besteck
choice-gls-glasses = Wasser­gläser
choice-gls-wine = Wein­gläser
choice-gls-cups = Tassen
choice-gls-cutlery = Besteck

## Soap and toothbrush

item-amn-soap = Seife
choice-amn-soap-scented = leicht duftend
choice-amn-soap-unscented = ohne Duft­stoffe
item-amn-dent = Zahn­bürste und Zahn­pasta
choice-amn-dent-adult = für Erwachsene
choice-amn-dent-child = für Kinder
item-amn-shmp = Shampoo, Spülung, Dusch­gel
choice-amn-shmp-scented = alle drei, leicht duftend
choice-amn-shmp-unscented = alle drei, ohne Duft­stoffe
choice-amn-shmp-shampoo = nur Shampoo
choice-amn-shmp-conditioner = nur Spülung
choice-amn-shmp-gel = nur Dusch­gel
item-amn-lotn = Körper­lotion
item-amn-shav = Rasierer und Rasier­creme
item-amn-comb = Kamm, Haar­gummis, Dusch­haube
choice-amn-comb-comb = Kamm
choice-amn-comb-ties = Haar­gummis
choice-amn-comb-cap = Dusch­haube
item-amn-fem = Monats­hygiene
item-amn-fem-hint = Wir bringen sie in einer neutralen Tüte.
choice-amn-fem-pads = Binden
choice-amn-fem-tampons = Tampons
item-tis-tp = Toiletten­papier, Kosmetik­tücher
choice-tis-tp-paper = Toiletten­papier
choice-tis-tp-tissues = Box mit Kosmetik­tüchern
item-bth-robe = Bade­mantel
choice-bth-robe-s = S
choice-bth-robe-m = M
choice-bth-robe-l = L
choice-bth-robe-xl = XL
choice-bth-robe-xxl = XXL
choice-bth-robe-child = für ein Kind
item-bth-slip = Haus­schuhe
choice-bth-slip-small = klein
choice-bth-slip-small-hint = Bis Größe 38
choice-bth-slip-medium = mittel
choice-bth-slip-medium-hint = Größe 39 bis 42
choice-bth-slip-large = groß
choice-bth-slip-large-hint = Ab Größe 43
choice-bth-slip-child = für ein Kind

## To borrow

item-iron = Bügel­eisen und Bügel­brett
item-steam = Dampf­glätter
item-adpt = Reise­adapter
item-adpt-hint = Welchen Stecker hat Ihr Gerät?
choice-adpt-eu = Europa
choice-adpt-eu-hint = Zwei runde Stifte
choice-adpt-uk = Groß­britannien
choice-adpt-uk-hint = Drei eckige Stifte
choice-adpt-us = USA
choice-adpt-us-hint = Zwei flache Stifte
choice-adpt-au = Australien
choice-adpt-au-hint = Schräge flache Stifte
item-chrg = Lade­gerät fürs Handy
choice-chrg-usb-c = USB-C
choice-chrg-usb-c-hint = Die meisten heutigen Handys
choice-chrg-lightning = Lightning
choice-chrg-lightning-hint = iPhone 14 und älter
item-hdry = Föhn oder Glätt­eisen
choice-hdry-dryer = Föhn
choice-hdry-straightener = Glätt­eisen
item-ket = Wasser­kocher oder Kaffee­maschine
choice-ket-kettle = Wasser­kocher
choice-ket-coffee = Kaffee­maschine
item-humid = Luft­befeuchter oder Luft­reiniger
choice-humid-humidifier = Luft­befeuchter
choice-humid-purifier = Luft­reiniger
item-fan = Ventilator oder Heiz­gerät
choice-fan-fan = Ventilator
choice-fan-heater = Heiz­gerät
item-yoga = Yoga­matte, Hanteln
choice-yoga-mat = Yoga­matte
choice-yoga-weights = Hanteln

## Tidy my room

item-hk-srv = Zimmer herrichten
item-hk-skip = Bitte keine Zimmer­reinigung
choice-hk-skip-today = heute
choice-hk-skip-tomorrow = heute und morgen
choice-hk-skip-stay = bis ich wieder darum bitte
item-hk-turn = Abend­service
item-hk-turn-hint = Wir schließen die Vorhänge und richten Ihr Bett für die Nacht.
choice-hk-turn-evening = heute Abend
choice-hk-turn-none = heute Abend nicht
item-hk-trash = Müll oder Tablett abholen
choice-hk-trash-rubbish = Müll
choice-hk-trash-tray = Tablett
item-hk-spill = Verschüttetes, Fleck, Scherben
choice-hk-spill-spill = etwas verschüttet
choice-hk-spill-stain = ein Fleck
choice-hk-spill-glass = Glas­scherben
choice-hk-spill-glass-hint = Bitte lassen Sie alles liegen.
item-hk-smell = Nach­reinigen: Geruch oder Allergie
choice-hk-smell-smell = es riecht
choice-hk-smell-allergy = jemand hat eine Allergie
choice-hk-smell-scent-free = bitte ohne Duft­stoffe reinigen

## Something isn’t working

item-mnt-temp = Zu warm oder zu kalt
choice-mnt-temp-hot = zu warm
choice-mnt-temp-cold = zu kalt
choice-mnt-temp-noise = die Klima­anlage ist laut
choice-mnt-temp-smell = die Luft riecht
item-mnt-watr = Kein Warm­wasser, Leck, Abfluss verstopft
choice-mnt-watr-hot = kein warmes Wasser
choice-mnt-watr-none = gar kein Wasser
choice-mnt-watr-leak = es tropft oder läuft aus
choice-mnt-watr-blocked = etwas ist verstopft
item-mnt-elec = Licht, Steck­dose, Strom
choice-mnt-elec-light = ein Licht
choice-mnt-elec-socket = eine Steck­dose
choice-mnt-elec-power = kein Strom im Zimmer
item-mnt-lock = Tür, Schloss, Safe
choice-mnt-lock-door = die Tür
choice-mnt-lock-key = mein Schlüssel öffnet nicht
choice-mnt-lock-safe = der Safe
item-mnt-tvit = Fernseher, WLAN, Telefon
choice-mnt-tvit-tv = Fernseher
choice-mnt-tvit-wifi = WLAN
choice-mnt-tvit-phone = Zimmer­telefon
item-nse = Lärm
choice-nse-next-door = aus dem Neben­zimmer
choice-nse-above = von oben
choice-nse-corridor = auf dem Flur
choice-nse-outside = von draußen

## Food and drink

item-fnb-order = Speisen und Getränke
item-fnb-order-hint = Schreiben Sie uns unten, was Sie möchten.
item-fnb-order-price = { price-told-first }
choice-fnb-order-drink = Tee oder Kaffee
choice-fnb-order-breakfast = Früh­stück
choice-fnb-order-meal = eine Mahl­zeit

## Laundry and shoes

item-ldy-pick = Wäsche abholen
item-ldy-pick-price = { price-told-first }
choice-ldy-pick-wash = waschen
choice-ldy-pick-dry-clean = chemisch reinigen
choice-ldy-pick-press = bügeln
choice-ldy-pick-express = Express
item-ldy-shoe = Schuhe putzen
item-amn-sew = Näh­set

## Late check-out, taxi, luggage

item-fd-late = Später auschecken
item-fd-late-price = { price-told-first }
choice-fd-late-12 = bis 12:00 Uhr
choice-fd-late-13 = bis 13:00 Uhr
choice-fd-late-14 = bis 14:00 Uhr
choice-fd-late-16 = bis 16:00 Uhr
item-fd-wake = Weck­ruf
choice-fd-wake-once = ein Anruf
choice-fd-wake-twice = noch ein Anruf 10 Minuten später
item-fd-lug = Hilfe mit dem Gepäck
choice-fd-lug-fetch = aus meinem Zimmer abholen
choice-fd-lug-bring = in mein Zimmer bringen
choice-fd-lug-keep = für mich aufbewahren
item-fd-car = Taxi oder Wagen
item-fd-car-price = { price-told-first }
choice-fd-car-four = bis 4 Personen
choice-fd-car-eight = 5 bis 8 Personen
choice-fd-car-child-seat = mit Kinder­sitz
choice-fd-car-wheelchair = mit Platz für einen Roll­stuhl
item-fd-occ = Eine Feier im Zimmer
item-fd-occ-hint = Schreiben Sie uns unten, für wen.
item-fd-occ-price = { price-told-first }
choice-fd-occ-birthday = Geburts­tag
choice-fd-occ-anniversary = Jahres­tag
choice-fd-occ-other = etwas anderes

## Baby and pets

item-crib = Baby­bett
choice-crib-linen = Baby­bett mit Bett­wäsche
choice-crib-own-linen = Baby­bett ohne Bett­wäsche
choice-crib-rail = Bett­gitter fürs große Bett
item-baby-kit = Baby­ausstattung
choice-baby-kit-warmer = Fläschchen­wärmer
choice-baby-kit-steriliser = Sterilisator
choice-baby-kit-bath = Baby­wanne
choice-baby-kit-gate = Schutz­gitter
item-pet-kit = Napf, Schlaf­platz und Beutel fürs Haus­tier
choice-pet-kit-small = klein
choice-pet-kit-small-hint = Bis 10 kg
choice-pet-kit-medium = mittel
choice-pet-kit-medium-hint = 10 bis 25 kg
choice-pet-kit-large = groß
choice-pet-kit-large-hint = Über 25 kg

## Health and accessibility

item-fridge = Kühl­schrank für Medikamente
item-sharps = Behälter für Nadeln und Spritzen
item-acc-shwr = Dusch­sitz, Halte­griff, Toiletten­erhöhung
choice-acc-shwr-seat = Dusch­sitz
choice-acc-shwr-rail = Halte­griff
choice-acc-shwr-toilet = Toiletten­sitz­erhöhung
item-acc-alert = Licht- und Vibrations­alarm
item-acc-alert-hint = Für Tür, Telefon und Feuer­alarm.
