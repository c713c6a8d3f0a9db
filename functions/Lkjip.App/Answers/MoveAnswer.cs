namespace Lkjip.App.Answers;

/// <summary>A possible move as it is answered.</summary>
internal sealed record MoveAnswer(string To, IReadOnlyList<string> Roles, bool NeedsReason);
