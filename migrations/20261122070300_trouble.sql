-- Repeat trouble: what is a complaint by what it is, whoever asks.

-- What only somebody asks for whom something bothers: repairs, noise, a smell. A fan or a refrigerator
-- comes from the same people and is no complaint.
alter table requests add column complaint boolean not null generated always as (
    (department = 'maintenance' and item not in ('FAN', 'FRIDGE'))
    or item like 'MNT-%'
    or item in ('NSE', 'HK-SMELL')
) stored;
create index requests_complaints on requests (property_id, filed_at) where complaint;
