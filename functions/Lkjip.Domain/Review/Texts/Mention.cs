namespace Lkjip.Domain.Review.Texts;

/// <summary>A thing that a text names: an indicator, an objective, a program (penyebutan).</summary>
/// <param name="Subjects">Its id; several where more than one thing has that name.</param>
/// <param name="At">Where the name begins in the text.</param>
/// <param name="Length">How long it is.</param>
internal sealed record Mention(IReadOnlyList<string> Subjects, int At, int Length)
{
    /// <summary>Where the name ends.</summary>
    public int End => At + Length;
}
