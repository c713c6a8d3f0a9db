namespace Lkjip.Domain.Review.Naming;

/// <summary>Finds known names in running text that are spelled right but for one word (salah eja nama).</summary>
/// <remarks>
/// A name of three words or more is recognised by its first two or its last two words; the words between must be the same but for one
/// slip of the pen. Inflected forms ("meningkatkan" for "meningkatnya") and parts of another known name are not slips.
/// </remarks>
internal sealed class NameSlips
{
    private readonly Dictionary<(string, string), List<(KnownName Name, int At)>> anchors = [];
    private readonly HashSet<string> known;

    public NameSlips(IReadOnlyList<KnownName> names)
    {
        known = names.Select(name => string.Concat(name.Words)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names.Where(name => name.Words.Count >= 3))
        {
            Anchor(name, 0);
            Anchor(name, name.Words.Count - 2);
        }
    }

    /// <summary>The names in a text that are nearly right, with the words as printed.</summary>
    public IEnumerable<(KnownName Name, string Printed)> In(string text)
    {
        var words = Spelling.Words(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            foreach (var (name, at) in anchors.GetValueOrDefault((words[i], words[i + 1]), []))
            {
                var from = i - at;
                if (from >= 0 && from + name.Words.Count <= words.Count && HasOneSlip(name.Words, words, from))
                {
                    yield return (name, string.Join(' ', words.Skip(from).Take(name.Words.Count)));
                }
            }
        }
    }

    private void Anchor(KnownName name, int at)
    {
        var key = (name.Words[at], name.Words[at + 1]);
        if (!anchors.TryGetValue(key, out var list))
        {
            anchors[key] = list = [];
        }

        list.Add((name, at));
    }

    private bool HasOneSlip(IReadOnlyList<string> name, IReadOnlyList<string> words, int from)
    {
        var slip = -1;
        for (var i = 0; i < name.Count; i++)
        {
            if (name[i] == words[from + i])
            {
                continue;
            }

            if (slip >= 0 || !Spelling.IsSlip(name[i], words[from + i]) || Inflection.IsOneWord(name[i], words[from + i]))
            {
                return false;
            }

            slip = i;
        }

        return slip >= 0 && !known.Contains(string.Concat(words.Skip(from).Take(name.Count)));
    }
}
