/** Files that are written whole, and what tells them apart. */
package whetstone.engine.files;
