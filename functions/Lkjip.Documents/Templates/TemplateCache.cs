using System.Security.Cryptography;
using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>Keeps compiled templates by the content of their files, the lately used ones within a bound of memory (singgahan templat).</summary>
/// <remarks>Threads may share it; they wait for each other only where they want the same template at once. Findings of a bad template are kept, too.</remarks>
public sealed class TemplateCache
{
    // What a template weighs that has findings instead of parts.
    private const long Least = 4 * 1024;

    private readonly long bound;
    private readonly Func<TagScope>? sample;
    private readonly Dictionary<string, LinkedListNode<Entry>> byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> entries = new();
    private readonly Lock door = new();
    private long weight;

    /// <summary>An empty cache.</summary>
    /// <param name="bound">How many bytes the templates may take together; a larger one is compiled each time.</param>
    /// <param name="sample">Against which the names of tags are checked, asked for when the first template is compiled; null checks none.</param>
    public TemplateCache(long bound, Func<TagScope>? sample = null) => (this.bound, this.sample) = (bound, sample);

    /// <summary>How many bytes the templates take, about.</summary>
    public long Weight
    {
        get
        {
            lock (door)
            {
                return weight;
            }
        }
    }

    /// <summary>The compiled form of a template.</summary>
    /// <param name="package">The bytes of the .docx or .xlsx file; they must not change afterwards.</param>
    public CompileResult Get(ReadOnlyMemory<byte> package)
    {
        var entry = Entered(Convert.ToHexString(SHA256.HashData(package.Span)), package);
        var result = entry.Result.Value;
        Weigh(entry, result);
        return result;
    }

    /// <summary>The compiled form of a template that was used lately, by its hash; null when it must be read.</summary>
    /// <param name="sha256">SHA-256 of the bytes of its file, in hex.</param>
    public CompileResult? Find(string sha256)
    {
        lock (door)
        {
            if (!byHash.TryGetValue(sha256.ToUpperInvariant(), out var known) || !known.Value.Result.IsValueCreated)
                return null;
            entries.Remove(known);
            entries.AddFirst(known);
            return known.Value.Result.Value;
        }
    }

    private Entry Entered(string hash, ReadOnlyMemory<byte> package)
    {
        lock (door)
        {
            if (byHash.TryGetValue(hash, out var known))
            {
                entries.Remove(known);
                entries.AddFirst(known);
                return known.Value;
            }

            var entry = new Entry(hash, new Lazy<CompileResult>(() => TemplateCompiler.Compile(package, sample?.Invoke())));
            byHash[hash] = entries.AddFirst(entry);
            return entry;
        }
    }

    private void Weigh(Entry entry, CompileResult result)
    {
        lock (door)
        {
            if (entry.Weight > 0 || !byHash.ContainsKey(entry.Hash))
                return;
            entry.Weight = Math.Max(Least, result.Template?.Size ?? 0);
            weight += entry.Weight;
            while (weight > bound && entries.Last is { } oldest)
                Forget(oldest);
        }
    }

    private void Forget(LinkedListNode<Entry> oldest)
    {
        entries.Remove(oldest);
        byHash.Remove(oldest.Value.Hash);
        weight -= oldest.Value.Weight;
    }

    private sealed record Entry(string Hash, Lazy<CompileResult> Result)
    {
        public long Weight { get; set; }
    }
}
