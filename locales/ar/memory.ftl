### ما نتذكره عن الضيف للإقامة القادمة

memory-title = لإقامتكم القادمة
memory-lede = لا نتذكر ما تحبونه إلا إذا قلتم ذلك. ترون هنا كل شيء، ويمكنكم التراجع عنه متى شئتم.
memory-back = معتادي
memory-link = تذكّروه لإقامتي القادمة
memory-welcome = أهلاً بعودتكم. كالمرة السابقة؟
memory-choose = انظروا واختاروا
memory-same = كالمرة السابقة؟
memory-same-yes = نعم، هذه من جديد
memory-same-no = لا، شكراً
memory-new = هل نتذكر هذا للمرة القادمة؟
memory-new-yes = نعم، تذكّروا هذه
memory-kept = ما نتذكره
memory-nothing = لا نتذكر عنكم شيئاً.
memory-forget = انسوا هذا
memory-forget-all = انسوا كل شيء
memory-none-chosen = اختاروا واحداً على الأقل، أو اتركوا الأمر كما هو.
memory-every-day = كل يوم
memory-and = { "، " }
memory-at = { $days }، الساعة { $time }
memory-with-round = { $days }، مع جولة الصباح

## الاستقبال

known-title = أقاموا هنا من قبل؟
known-heading = هل هذا هو { $guest } الذي نعرفه؟
known-say = شخص يُخاطَب بهذا الاسم وافق على أن نتذكره. اسألوا الضيف. فإن كان هو نفسه، تعرض عليه صفحته ما كان له في المرة السابقة، ولا ترون منه شيئاً.
known-last = الغرفة { $room }، حتى { $date }
known-yes = نعم، الضيف نفسه
known-none = لا نتذكر أحداً بهذا الاسم، أو أن الأمر محسوم.
