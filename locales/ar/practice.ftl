### أمسيات التدريب.

practice-title = أمسيات التدريب
practice-say = فندق مثل هذا الفندق، فيه ضيوف صعبو الإرضاء عن قصد. لا أحد فيه حقيقي، وبعد ذلك يُحذف كل شيء.
practice-banner = تدريب.
practice-nobody = لا أحد هنا ضيف حقيقي.
practice-rings =
    { $count ->
        [zero] لا شيء ينتظركم في الفندق الحقيقي.
        [one] في الفندق الحقيقي طلب واحد ينتظركم.
        [two] في الفندق الحقيقي طلبان ينتظرانكم.
        [few] في الفندق الحقيقي { $count } طلبات تنتظركم.
        [many] في الفندق الحقيقي { $count } طلبًا تنتظركم.
       *[other] في الفندق الحقيقي { $count } طلبًا تنتظركم.
    }
practice-leave = مغادرة التدريب
practice-invited = فُتحت أمسية تدريب، والدعوة من { $name }.
practice-take-part = شاركوا
practice-join = المشاركة
practice-end = إنهاؤها للجميع
practice-end-sure = نعم، أنهوها. يعود كل المشاركين إلى الفندق الحقيقي فورًا، ويُحذف هذا الفندق.
practice-end-unsure = يرجى التأكيد: قد يكون آخرون في منتصفها.
practice-until = حتى { $time }
practice-none = لا توجد أمسية تدريب مفتوحة. يمكن للإدارة أن تفتح واحدة.
practice-tempo = السرعة
practice-tempo-calm = هادئة
practice-tempo-calm-say = اثنا عشر ضيفًا في ساعة
practice-tempo-busy = مزدحمة
practice-tempo-busy-say = أربعة عشر ضيفًا، متقاربون أكثر
practice-tempo-hard = صعبة
practice-tempo-hard-say = ستة عشر ضيفًا، ثلاثة منهم في وقت واحد
practice-length = أقصى مدة
practice-minutes =
    { $count ->
        [zero] لا دقائق
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
practice-open = فتح أمسية تدريب
practice-held = نتائج الأمسيات الأخيرة
practice-in-time =
    { $all ->
        [zero] لم يطلب أحد شيئًا، ووصلت في الوقت المحدد { $count } إجابة.
        [one] طلب ضيف واحد شيئًا، ووصلت في الوقت المحدد { $count } إجابة.
        [two] طلب الضيوف شيئين، ووصلت في الوقت المحدد { $count } إجابة.
        [few] طلب الضيوف { $all } أشياء، ووصلت في الوقت المحدد { $count } إجابة.
        [many] طلب الضيوف { $all } شيئًا، ووصلت في الوقت المحدد { $count } إجابة.
       *[other] طلب الضيوف { $all } شيئًا، ووصلت في الوقت المحدد { $count } إجابة.
    }
practice-waits = وصل نصف الإجابات خلال { $half } دقيقة، وتسع من كل عشر خلال { $nine }.
practice-right =
    { $count ->
        [zero] لم يقل أحد هذه المرة «تمامًا كما أردت».
        [one] قال ضيف واحد «تمامًا كما أردت».
        [two] قال ضيفان «تمامًا كما أردت».
        [few] قال { $count } ضيوف «تمامًا كما أردت».
        [many] قال { $count } ضيفًا «تمامًا كما أردت».
       *[other] قال { $count } ضيفًا «تمامًا كما أردت».
    }
practice-missed = للحديث عنه معًا
practice-missed-late = { $guest }: وصل الطلب بعد الموعد
practice-missed-not-right = { $guest }: لم يكن الأمر صحيحًا في البداية
practice-missed-refused = { $guest }: تعذّر تلبية الطلب
practice-missed-unanswered = { $guest }: لم يكن أحد قد أجاب بعد
practice-people = هذا عن الأمسية. لا يحتفظ Bellpull بمن فعل ماذا في التدريب.
practice-over = انتهت أمسية التدريب
practice-over-say = ما أرسلتموه الآن كان للتدريب ولم يُنفَّذ في أي مكان. عدتم إلى الفندق الحقيقي.
practice-elsewhere = لم يُنفَّذ شيء
practice-elsewhere-say = ما أرسلتموه يخصّ الفندق الحقيقي، وهذا المتصفح الآن في التدريب. غادروا التدريب في نافذته، ثم أرسلوه مرة أخرى.
practice-left-say = ما أرسلتموه كان للتدريب، وعاد هذا المتصفح إلى الفندق الحقيقي. لذلك لم يُنفَّذ في أي مكان. وما دامت أمسية التدريب مستمرة يمكنكم المشاركة فيها من جديد.
practice-you-wrote = ما كتبتموه
practice-not-here = هذا ليس جزءًا من التدريب. تجدونه في فندقكم.
practice-rooms = غرف هذا الفندق قليلة على أمسية تدريب. يلزم ست عشرة غرفة.
practice-dial = في التدريب لا يرنّ أي هاتف. ليكن أحدكم { $guest }، وقولوا ذلك بعضكم لبعض.
