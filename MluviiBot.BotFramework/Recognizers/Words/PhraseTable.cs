#nullable enable
using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text;

/// <summary>Phrases of one or more words and what they mean; the longest phrase at a place wins.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Node _root = new();

    /// <summary>Adds phrases separated by commas. A phrase that is there already keeps its meaning.</summary>
    public PhraseTable<T> Add(string phrases, T meaning)
    {
        foreach (var phrase in phrases.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            AddPhrase(phrase, meaning);
        }

        return this;
    }

    /// <summary>The meaning of the longest phrase that starts at a word, and how many words it takes; 0 when there is none.</summary>
    public int Match(List<Word> words, int index, out T meaning)
    {
        meaning = default!;
        var (node, taken) = (_root, 0);
        for (var i = index; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Kind is WordKind.Digits || (i > index && word.AfterPunctuation) || node.Next is null || !node.Next.TryGetValue(word.Key, out node!))
            {
                break;
            }

            if (node.HasMeaning)
            {
                meaning = node.Meaning;
                taken = i - index + 1;
            }
        }

        return taken;
    }

    private void AddPhrase(string phrase, T meaning)
    {
        var node = _root;
        foreach (var word in WordReader.Read(phrase))
        {
            node.Next ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(node.Next, word.Key, out _);
            node = next ??= new Node();
        }

        if (!node.HasMeaning)
        {
            node.HasMeaning = true;
            node.Meaning = meaning;
        }
    }

    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public T Meaning = default!;
        public bool HasMeaning;
    }
}
