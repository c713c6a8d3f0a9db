using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-26: an agreement names a program otherwise than the budget (nama program).</summary>
/// <remarks>"Program" in front does not count. A program of no budget item is not judged; one that a stated text tells of already neither.</remarks>
internal sealed class AgreementProgramNamedOtherwise() : ReviewRule("R-KON-26", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from agreement in context.Report.Agreements
        from ceiling in agreement.Ceilings
        let node = context.Nodes.FirstOrDefault(node => node.Item.Id == ceiling.BudgetItemId)
        where node is not null && ceiling.Name is not null && !Spelling.Same(Bare(ceiling.Name), Bare(node.Item.Name))
            && !context.Report.StatedTexts.Any(stated => stated.Subject == "budgetItem" && stated.Id == node.Item.Id && Spelling.Same(stated.Value, ceiling.Name))
        select Found(agreement.Title, ceiling.Name, node.Item.Name);

    private static string Bare(string name) => name.StartsWith("Program ", StringComparison.OrdinalIgnoreCase) ? name["Program ".Length..] : name;
}
