select distinct t.*
from bench_engine.act_ru_task t
join bench_engine.act_ru_variable a on a.proc_inst_id_ = t.proc_inst_id_ and a.name_ = 'team' and a.text_ = 'team7'
join bench_engine.act_ru_variable b on b.proc_inst_id_ = t.proc_inst_id_ and b.name_ = 'theme' and b.text_ = 'theme7'
join bench_engine.act_ru_variable c on c.proc_inst_id_ = t.proc_inst_id_ and c.name_ = 'owner' and c.text_ = 'owner47'
where t.suspension_state_ = 1
