namespace Lkjip.App.State;

/// <summary>One allowed move from state to state (perpindahan keadaan).</summary>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
/// <param name="Roles">Who may.</param>
/// <param name="NeedsReason">True when a reason must be given.</param>
/// <param name="Job">The kind of job it causes; null for none.</param>
/// <param name="NeedsPassedReview">True when every error must be decided and every item of the checklist answered.</param>
/// <param name="Signs">True for a signature; whether it is the last one decides where it leads.</param>
internal sealed record Move(
    string From, string To, IReadOnlyList<string> Roles, bool NeedsReason = false, string? Job = null, bool NeedsPassedReview = false,
    bool Signs = false);
