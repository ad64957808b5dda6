-- Who is here or will come, without those who have left.
create index stays_present on stays (property_id, status) where status <> 'departed';
