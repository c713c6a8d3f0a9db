namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>The answer from a few named parts, each there or not.</summary>
internal static class Parts
{
    public static PreAnswer Answer(IReadOnlyList<(string Name, bool Has)> parts)
    {
        var covered = Coverage.Of(parts, part => part.Name, part => part.Has);
        return new(covered.Answer, [.. Evidence(parts)]);
    }

    private static IEnumerable<Evidence> Evidence(IReadOnlyList<(string Name, bool Has)> parts)
    {
        foreach (var (key, has) in new[] { ("bukti.ada", true), ("bukti.kurang", false) })
        {
            var names = parts.Where(part => part.Has == has).Select(part => part.Name).ToList();
            if (names.Count > 0)
            {
                yield return new Evidence(key, ("daftar", string.Join(", ", names)));
            }
        }
    }
}
