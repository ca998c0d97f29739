namespace AdaptiveCards;

public delegate void TypedEventHandler<TSender, TEventArgs>(TSender sender, TEventArgs e) where TEventArgs : EventArgs;
