namespace Lkjip.Domain.Review;

/// <summary>Rules of one kind (kelompok aturan reviu), in the order they are reported.</summary>
/// <param name="Code">The part of the rules' codes after "R-"; "R-" with it is the key of the family's name.</param>
/// <param name="Rules">Its rules.</param>
internal sealed record RuleFamily(string Code, IReadOnlyList<ReviewRule> Rules);
