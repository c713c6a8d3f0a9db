using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review.Texts;

/// <summary>A kind of thing that sentences count and the report lists: programs, indicators, staff (hal yang dihitung).</summary>
/// <param name="Name">The Indonesian name, for findings.</param>
/// <param name="Noun">The words behind the number that name it, from their beginning.</param>
/// <param name="Right">The counts that the report has of it for a claim, with where they come from; none where the report does not list it.</param>
internal sealed record CountedThing(string Name, Regex Noun, Func<ReviewContext, Sentence, CountClaim, IEnumerable<int>> Right);
