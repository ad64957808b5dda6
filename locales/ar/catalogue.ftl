### What a guest may ask for, in Arabic: the polite plural, so that no gender is guessed.

## Departments

department-housekeeping = التدبير الفندقي
department-maintenance = الصيانة
department-food = الطعام والشراب
department-desk = الاستقبال
department-bell = الكونسيرج والأمتعة
department-laundry = المغسلة

## Shelves

shelf-towels = مناشف
shelf-pillows = وسائد
shelf-bedding = بطانيات وبياضات السرير
shelf-water = ماء وقهوة
shelf-bath = صابون وفرشاة أسنان
shelf-borrow = استعارة مكواة أو محوّل
shelf-room = ترتيب الغرفة
shelf-repair = شيء لا يعمل
shelf-food = طعام وشراب
shelf-laundry = غسيل وأحذية
shelf-desk = مغادرة متأخرة، سيارة، أمتعة
shelf-family = الرضّع والحيوانات الأليفة
shelf-access = الصحة وسهولة الاستخدام

## Own words

item-any = شيء آخر، بكلماتكم

## Said where the price depends on what is wanted, in place of “Nothing to pay”

price-told-first = نخبركم بالسعر قبل أن نقوم بأي شيء.

## Towels

item-twl-bath = مناشف حمّام
item-twl-hand = مناشف يد
item-twl-face = مناشف وجه
item-twl-pool = مناشف مسبح
item-twl-mat = سجادة حمّام

## Pillows

item-pil-swap = تبديل الوسادة
item-pil-xtra = وسادة إضافية
item-pil-nofth = سرير بلا ريش
item-pil-nofth-hint = نبدّل كل الوسائد والألحفة في الغرفة.
choice-pil-swap-soft = طرية
choice-pil-swap-soft-hint = مناسبة للنوم على البطن
choice-pil-swap-fibre = بلا ريش
choice-pil-swap-fibre-hint = ألياف مضادة للحساسية
choice-pil-swap-firm = متماسكة
choice-pil-swap-firm-hint = محشوّة جيدًا، مناسبة للنوم على الجنب
choice-pil-swap-foam = إسفنجية
choice-pil-swap-foam-hint = إسفنج مشكّل يسند الرقبة
choice-pil-swap-feather = ريش
choice-pil-swap-feather-hint = زغب وريش طبيعي
choice-pil-swap-latex = لاتكس
choice-pil-swap-latex-hint = مرنة وتحافظ على شكلها
choice-pil-swap-buckwheat = حنطة سوداء
choice-pil-swap-buckwheat-hint = قشور تأخذ شكل الرقبة
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

item-blk-xtra = بطانية إضافية
choice-blk-xtra-light = بطانية خفيفة
choice-blk-xtra-warm = لحاف أدفأ
item-duv-lite = لحاف أخفّ أو شرشف فقط
choice-duv-lite-duvet = لحاف أخفّ
choice-duv-lite-sheet = شرشف فقط
item-bed-fresh = بياضات سرير نظيفة
choice-bed-fresh-now = الآن
choice-bed-fresh-tomorrow = غدًا عند ترتيب الغرفة
item-bed-split = فصل السريرين أو جمعهما
choice-bed-split-twin = سريران منفصلان
choice-bed-split-double = سرير مزدوج واحد
item-bed-topper = طبقة إضافية فوق المرتبة
choice-bed-topper-soft = أطرى
choice-bed-topper-firm = أكثر تماسكًا
item-bed-roll = سرير إضافي متنقّل
item-bed-roll-hint = سرير واحد لكل غرفة، مراعاةً للسلامة من الحريق.

## Water and coffee

item-wat-bot = قوارير ماء
choice-wat-bot-still = غير غازي
choice-wat-bot-sparkling = غازي
choice-wat-bot-glass = غير غازي، في قارورة زجاجية
item-cof-pods = قهوة وشاي وحليب
choice-cof-pods-coffee = قهوة
choice-cof-pods-decaf = قهوة منزوعة الكافيين
choice-cof-pods-tea = شاي أسود
choice-cof-pods-green = شاي أخضر
choice-cof-pods-milk = حليب
choice-cof-pods-oat = حليب الشوفان
item-ice = دلو ثلج
item-gls = كؤوس وفناجين وأدوات مائدة
choice-gls-glasses = كؤوس ماء
choice-gls-wine = كؤوس نبيذ
choice-gls-cups = فناجين
choice-gls-cutlery = أدوات مائدة

## Soap and toothbrush

item-amn-soap = صابون
choice-amn-soap-scented = بعطر خفيف
choice-amn-soap-unscented = بلا عطر
item-amn-dent = فرشاة ومعجون أسنان
choice-amn-dent-adult = للكبار
choice-amn-dent-child = للأطفال
item-amn-shmp = شامبو وبلسم وجل استحمام
choice-amn-shmp-scented = الثلاثة، بعطر خفيف
choice-amn-shmp-unscented = الثلاثة، بلا عطر
choice-amn-shmp-shampoo = شامبو فقط
choice-amn-shmp-conditioner = بلسم فقط
choice-amn-shmp-gel = جل استحمام فقط
item-amn-lotn = لوشن للجسم
item-amn-shav = شفرة وكريم حلاقة
item-amn-comb = مشط وربطات شعر وقبعة استحمام
choice-amn-comb-comb = مشط
choice-amn-comb-ties = ربطات شعر
choice-amn-comb-cap = قبعة استحمام
item-amn-fem = مستلزمات نسائية
item-amn-fem-hint = نحضرها في كيس غير شفّاف.
choice-amn-fem-pads = فوط صحية
choice-amn-fem-tampons = سدادات قطنية
item-tis-tp = ورق حمّام ومناديل
choice-tis-tp-paper = ورق حمّام
choice-tis-tp-tissues = علبة مناديل
item-bth-robe = رداء حمّام
choice-bth-robe-s = S
choice-bth-robe-m = M
choice-bth-robe-l = L
choice-bth-robe-xl = XL
choice-bth-robe-xxl = XXL
choice-bth-robe-child = للأطفال
item-bth-slip = خفّ للغرفة
choice-bth-slip-small = صغير
choice-bth-slip-small-hint = حتى المقاس 38
choice-bth-slip-medium = متوسط
choice-bth-slip-medium-hint = المقاس 39 إلى 42
choice-bth-slip-large = كبير
choice-bth-slip-large-hint = المقاس 43 فأكبر
choice-bth-slip-child = للأطفال

## To borrow

item-iron = مكواة ولوح كيّ
item-steam = مكواة بخار للملابس
item-adpt = محوّل كهرباء
item-adpt-hint = اختاروا نوع القابس في جهازكم.
choice-adpt-eu = أوروبي
choice-adpt-eu-hint = طرفان مستديران
choice-adpt-uk = بريطاني
choice-adpt-uk-hint = ثلاثة أطراف مستطيلة
choice-adpt-us = أمريكي
choice-adpt-us-hint = طرفان مسطحان
choice-adpt-au = أسترالي
choice-adpt-au-hint = أطراف مسطحة مائلة
item-chrg = شاحن هاتف
choice-chrg-usb-c = USB-C
choice-chrg-usb-c-hint = معظم الهواتف الحديثة
choice-chrg-lightning = Lightning
choice-chrg-lightning-hint = iPhone 14 وما قبله
item-hdry = مجفّف أو مملّس شعر
choice-hdry-dryer = مجفّف شعر
choice-hdry-straightener = مملّس شعر
item-ket = غلّاية أو آلة قهوة
choice-ket-kettle = غلّاية ماء
choice-ket-coffee = آلة قهوة
item-humid = مرطّب أو منقّي هواء
choice-humid-humidifier = مرطّب هواء
choice-humid-purifier = منقّي هواء
item-fan = مروحة أو مدفأة
choice-fan-fan = مروحة
choice-fan-heater = مدفأة
item-yoga = سجادة يوغا وأثقال
choice-yoga-mat = سجادة يوغا
choice-yoga-weights = أثقال

## Tidy my room

item-hk-srv = تنظيف الغرفة وترتيبها
item-hk-skip = لا حاجة إلى التنظيف
choice-hk-skip-today = اليوم
choice-hk-skip-tomorrow = اليوم وغدًا
choice-hk-skip-stay = إلى أن أطلب ذلك
item-hk-turn = تجهيز الغرفة للنوم
item-hk-turn-hint = نسدل الستائر ونجهّز سريركم للنوم.
choice-hk-turn-evening = هذا المساء
choice-hk-turn-none = ليس هذا المساء
item-hk-trash = أخذ النفايات أو الصينية
choice-hk-trash-rubbish = النفايات
choice-hk-trash-tray = الصينية
item-hk-spill = انسكاب أو بقعة أو زجاج مكسور
choice-hk-spill-spill = شيء انسكب
choice-hk-spill-stain = بقعة
choice-hk-spill-glass = زجاج مكسور
choice-hk-spill-glass-hint = نرجو ترك كل شيء في مكانه.
item-hk-smell = تنظيف إضافي: رائحة أو حساسية
choice-hk-smell-smell = توجد رائحة
choice-hk-smell-allergy = لدى أحدنا حساسية
choice-hk-smell-scent-free = التنظيف بلا عطور

## Something isn’t working

item-mnt-temp = حرّ أو برد في الغرفة
choice-mnt-temp-hot = الغرفة حارّة
choice-mnt-temp-cold = الغرفة باردة
choice-mnt-temp-noise = صوت المكيّف عالٍ
choice-mnt-temp-smell = رائحة في الهواء
item-mnt-watr = لا ماء ساخن أو تسرّب أو انسداد
choice-mnt-watr-hot = لا ماء ساخن
choice-mnt-watr-none = لا ماء إطلاقًا
choice-mnt-watr-leak = تسرّب ماء
choice-mnt-watr-blocked = انسداد
item-mnt-elec = إضاءة أو مقبس أو كهرباء
choice-mnt-elec-light = الإضاءة
choice-mnt-elec-socket = مقبس كهرباء
choice-mnt-elec-power = لا كهرباء في الغرفة
item-mnt-lock = باب أو قفل أو خزنة
choice-mnt-lock-door = الباب
choice-mnt-lock-key = مفتاحي لا يعمل
choice-mnt-lock-safe = الخزنة
item-mnt-tvit = تلفاز أو واي فاي أو هاتف
choice-mnt-tvit-tv = التلفاز
choice-mnt-tvit-wifi = واي فاي
choice-mnt-tvit-phone = هاتف الغرفة
item-nse = ضوضاء
choice-nse-next-door = من الغرفة المجاورة
choice-nse-above = من فوقنا
choice-nse-corridor = في الممر
choice-nse-outside = من الخارج

## Food and drink

item-fnb-order = طعام وشراب
item-fnb-order-hint = اكتبوا لنا أدناه ما تودّون.
item-fnb-order-price = { price-told-first }
choice-fnb-order-drink = شاي أو قهوة
choice-fnb-order-breakfast = فطور
choice-fnb-order-meal = وجبة

## Laundry and shoes

item-ldy-pick = استلام الغسيل
item-ldy-pick-price = { price-told-first }
choice-ldy-pick-wash = غسيل
choice-ldy-pick-dry-clean = تنظيف جاف
choice-ldy-pick-press = كيّ
choice-ldy-pick-express = مستعجل
item-ldy-shoe = تلميع الأحذية
item-amn-sew = عدّة خياطة

## Late check-out, taxi, luggage

item-fd-late = مغادرة متأخرة
item-fd-late-price = { price-told-first }
choice-fd-late-12 = حتى 12:00
choice-fd-late-13 = حتى 13:00
choice-fd-late-14 = حتى 14:00
choice-fd-late-16 = حتى 16:00
item-fd-wake = مكالمة إيقاظ
choice-fd-wake-once = مكالمة واحدة
choice-fd-wake-twice = مكالمة ثانية بعد 10 دقائق
item-fd-lug = مساعدة في الأمتعة
choice-fd-lug-fetch = من غرفتي
choice-fd-lug-bring = إلى غرفتي
choice-fd-lug-keep = حفظ الأمتعة
item-fd-car = سيارة أجرة أو سيارة خاصة
item-fd-car-price = { price-told-first }
choice-fd-car-four = حتى 4 أشخاص
choice-fd-car-eight = من 5 إلى 8 أشخاص
choice-fd-car-child-seat = مع مقعد أطفال
choice-fd-car-wheelchair = تتسع لكرسي متحرك
item-fd-occ = احتفال في الغرفة
item-fd-occ-hint = اكتبوا لنا أدناه لمن هذا الاحتفال.
item-fd-occ-price = { price-told-first }
choice-fd-occ-birthday = عيد ميلاد
choice-fd-occ-anniversary = ذكرى سنوية
choice-fd-occ-other = مناسبة أخرى

## Baby and pets

item-crib = سرير للرضيع
choice-crib-linen = سرير مع البياضات
choice-crib-own-linen = سرير بلا بياضات
choice-crib-rail = حاجز جانبي للسرير
item-baby-kit = مستلزمات للرضيع
choice-baby-kit-warmer = مسخّن زجاجات الرضاعة
choice-baby-kit-steriliser = معقّم زجاجات الرضاعة
choice-baby-kit-bath = حوض استحمام للرضيع
choice-baby-kit-gate = حاجز أمان
item-pet-kit = وعاء وفراش وأكياس للحيوان الأليف
choice-pet-kit-small = صغير
choice-pet-kit-small-hint = حتى 10 كغ
choice-pet-kit-medium = متوسط
choice-pet-kit-medium-hint = من 10 إلى 25 كغ
choice-pet-kit-large = كبير
choice-pet-kit-large-hint = أكثر من 25 كغ

## Health and accessibility

item-fridge = ثلاجة للأدوية
item-sharps = صندوق للإبر والحقن
item-acc-shwr = مقعد استحمام أو مقبض أو مقعد مرحاض مرتفع
choice-acc-shwr-seat = مقعد استحمام
choice-acc-shwr-rail = مقبض تثبيت
choice-acc-shwr-toilet = مقعد مرحاض مرتفع
item-acc-alert = منبّه ضوئي واهتزازي
item-acc-alert-hint = للباب والهاتف وإنذار الحريق.
