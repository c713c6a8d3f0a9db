namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-17: a photo has no caption (foto tanpa keterangan).</summary>
internal sealed class PhotoWithoutCaption() : ReviewRule("R-LKP-17", Severity.Note, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from photo in context.Report.Photos
        where string.IsNullOrWhiteSpace(photo.Caption)
        select Found(photo.Id);
}
