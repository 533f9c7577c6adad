/**
 * The small vocabulary in which auditors say what becomes of what they saw: who decides, that they must, how it is put
 * on record, what it is called, how it strikes them. A clause made of nothing else decides, whatever its wording.
 * Source: the project's own collection.
 */

/** What a word adds to a decision; `plain` words add nothing and belong to no matter either. */
export type Role =
  | 'plain'
  | 'deixis'
  | 'modal'
  | 'not'
  | 'record'
  | 'finding'
  | 'counted'
  | 'mild'
  | 'said'
  | 'aside'
  | 'right'
  | 'wrong'
  | 'mend'
  | 'later';

/** Words separated by spaces. */
export const DISPOSITION_ZH: Readonly<Record<Role, string>> = {
  plain:
    '了 的 地 得 个 就 也 都 又 才 还 但 可 不过 所以 因此 于是 那 那就 先 再 只 只好 只能 只是 仅 仅仅 直接 一定 肯定 当然 照 照样 仍 仍然 仍旧 给 给予 予以 我 咱 咱们 我们 审核组 本次 这次 今天 现场 当场 当面 出来 出去 上 上去 下 下来 下去 进 进去 起来 到 成 为 作 作为 来 去 过 着 吧 啊 呢 哈 呀 是 算是 便 另外 单独 另 单 按 归 归为 以 在 里 报告 笔 把 将 也是 还是 依然 照旧 并 且 而已 罢了 算了 最后 最终 结论 判定 定性 认定 评定 定论 暂 暂时',
  deixis:
    '这 此 该 这一条 这一项 这一点 那一条 那一项 上述 以上 这个 这条 这项 这点 这处 这事 这样 这种 这块 这里 那个 那条 那项 这笔 此项 此条 此点 该项 该条 该点 这俩 这两个 这两条 两条 两个 合并 一并 一起 并 属于 属 构成',
  modal:
    '要 得 须 必须 必需 务必 应 应该 应当 该 需 需要 不得不 非 势必 会 肯定要 限期 尽快 立即 马上 责令 要求',
  not: '不 没 没有 未 别 免 免于 无须 无需 不用 不必 甭 不再 不予 不作 不做 不足以 够不上 还不到 到不了 谈不上 不至于',
  record:
    '开 开具 开出 开立 出 出具 写 写上 写进 记 记上 记录 记入 列 列入 列为 列上 下 下达 判 判为 定 定为 算 算作 提 提出 报 上报 立 发 发出 录 录入 落 登 登记 计 计入 签 签发 归入 视为 当 挂 挂上 补进',
  finding:
    '不符合 不符合项 不符合报告 不合格 不合格项 不合格报告 不符 不符项 NC nc N/C CAR 轻微 一般 严重 轻微不符合 一般不符合 严重不符合 轻微不合格 一般不合格 严重不合格 一般项 严重项 轻微项 一般的 轻微的 严重的 开单 整改单 整改项',
  counted: '一条 一项 一个 一张 1条 1项 1个 1张',
  mild: '观察 观察项 建议 建议项 提醒 提示 改进 改进项 改进机会 改进建议 意见 改善 改善项 备注 关注 关注点 关注项 留意 注意 优化 OFI OBS obs ofi 待改进 瑕疵 小毛病 小问题',
  said: '说了 说了说 讲了讲 提了提 聊了聊 点了点 说过 说的 讲了 讲过 讲的 聊了 聊过 谈了 谈过 提了 提过 提的 提到 交代 交代了 交代过 叮嘱 打招呼 打了招呼 打了个招呼 打过招呼 知会 沟通 沟通了 沟通过 指出 点出 点了 点到 交换意见 交换了意见 敲打 叮咛',
  aside:
    '口头 口头上 口头说 口头讲 口头提 嘴上 顺嘴 随口 顺口 顺带 顺便 当面 私下 一下 一声 一嘴 一句 两句 几句 一句话 一通 一遍 点到为止 即可 就行 就好 提一句 提一嘴 说一声 说一下 讲一下',
  right:
    '行 可以 可 好 没问题 无问题 没毛病 没意见 没异议 没话说 没什么 没啥 OK ok Ok 接受 可接受 可以接受 认可 认 放行 通过 过得去 说得过去 说得通 站得住 站得住脚 交代得过去 成立 合理 在理 满意 靠谱 稳妥 妥 妥当 得当 恰当 到位 及时 有效 符合 满足 达标 合格 合规 合乎要求 符合要求 满足要求 符合规定 闭环 闭合 有数 过关 过线 有说法 有交代 有着落 有据 有据可查 处理 处置 做法 对 正确 扎实 实在 不错 挺好 很好 蛮好 都好 良好 齐 齐全 完整 清楚 明白 对得上 对得齐 对上 相符 一致 照规矩 按规矩 照章 按章 办 办的 走的 做的 要求 规定 程序 理由 解释 成果 都在 全在 正常',
  wrong:
    '不行 不可 不可以 不妥 不对 不成 不像话 不像样 不应该 不应当 不该 不好 不许 不允许 不准 不接受 不可接受 不能接受 不予接受 不认可 不能认可 不满足 不达标 不到位 不合规 不合要求 不合规定 不合规矩 不符合要求 不符合规定 不满足要求 不满足规定 过不去 说不过去 说不通 站不住 站不住脚 交代不过去 讲不过去 过不了 没商量 没得商量 没的说 没得说 没话讲 没借口 违反 违反规定 违反要求 违规 违章 太乱 失控 没按要求 未按要求 没按规定 未按规定 没按程序 未按程序 没照做 没照规定 没照程序 没照要求 不合程序 不合文件',
  mend: '整改 改 改正 纠正 改过来 纠偏 拿措施 采取措施 纠正措施 写措施 闭环 返工 补上 补齐',
  later:
    '下次 下回 下一次 下次看 下次再看 下回再看 下次来看 跟踪 跟进 回访 再看 再查 盯着 盯一下 留个心 留心 观望 继续看 接着看',
};

export const DISPOSITION_EN: Readonly<Record<Role, string>> = {
  plain:
    "a an the to in into on of so and but therefore then as up down out over at from for me us i we i'm i'll we'll i've we've am is are was were be been being has have had just only here there too also again now still today already both all will would going go goes went gone as_a with report audit it's that's this'll clear clearly simply definitely however though by formally leader team_leader lead lead_auditor or discuss on_the_spot there_and_then on_site on_the_day",
  deixis: 'this that it these those one them item point which him her they client auditee',
  modal:
    'must should shall need needs has_to have_to got_to requires require required to_be needed to_decide decide decides undecided',
  not: "not no never without isn't aren't wasn't won't don't doesn't didn't nothing none can't cannot couldn't",
  record:
    'raise raised raising raises write wrote written writing record recorded recording log logged logging issue issued issuing report reported put putting make made note noted cite cited citing flag flagged book booked down_as file filed give gave given count counts counted enter entered class classed grade graded call called treat treated',
  finding:
    'nc ncs n/c nonconformity nonconformities non-conformity non-conformities nonconformance non-conformance nonconforming minor major finding findings car cars ncr minors majors minor_nc major_nc minor_nonconformity major_nonconformity corrective_action',
  counted: 'number',
  mild: 'observation observations ofi obs opportunity opportunities improvement comment comments suggestion recommendation advisory verbal watchpoint watch remark advice noteworthy',
  said: 'mentioned mention told tell pointed point_out pointed_out reminded remind advised advise suggested suggest said spoke spoken talked discussed asked raised_verbally had_a_word quiet_word word feedback fed_back passed_on',
  aside: 'verbally informally briefly in_passing only_verbally orally off_the_record',
  right:
    "ok okay fine good happy satisfied satisfactory acceptable accepted accept agreed in_order all_good solid clean tidy sound adequate reasonable enough sufficient sorted effective works worked ok'd conforms conform complies compliant meets met requirement requirements conforming content comfortable pass passes passed no_issue no_issues no_concern no_concerns no_problem no_problems nothing_to_raise nothing_to_add nothing_to_report well_run works_well looks looked very quite nice neat proper",
  wrong:
    "unacceptable can't_let cannot_let can_not_let not_acceptable not_good_enough not_on not_ok not_okay not_right not_adequate inadequate not_effective ineffective won't_do can't_accept cannot_accept can't_pass can't_stand no_excuse no_excuses fails failed fail failing breach breaches breached does_not_meet doesn't_meet did_not_meet didn't_meet does_not_comply doesn't_comply not_compliant noncompliant non-compliant does_not_conform doesn't_conform not_conforming not_met not_fulfilled unfulfilled against_procedure against_the_procedure against_the_rules contrary requirement_broken",
  mend: 'fix fixed correct corrected corrective rectify rectified put_right sort',
  later:
    'next_time next_visit next_audit next_year follow_up follow-up revisit recheck re-check check verify look_at keep_an_eye surveillance at_surveillance monitor watch_this',
};
